using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>The corrected claim: the spectral radius says which of the two happens.</summary>
public sealed class RecurrentRateIsSpectralRadius : Hypothesis<Recurrence>
{
    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "Corrected: both happen. Back through a linear recurrence with W = ρ · orthogonal, the gradient's " +
        "norm is multiplied by ρ a step: it vanishes below 1 and explodes above.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 2.1");

    public override string Reading =>
        "(‖∂L/∂h₀‖ / ‖∂L/∂h_T‖)^(1/T) over T = 50 steps. No average: an identity for any orthogonal matrix.";

    public override string Theory => "ρ";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Recurrence> Domain => Recurrence.Domain;

    protected override double Predict(Recurrence c) => c.Radius;

    protected override IReadOnlyList<double> Measure(Recurrence c, RandomStream random)
    {
        const int steps = 50;
        var growth = Recurrence.NormAfter(Recurrence.Scaled(c, random), steps, random);
        return [Elementary.Exp(Elementary.Log(growth) / steps)];
    }
}
