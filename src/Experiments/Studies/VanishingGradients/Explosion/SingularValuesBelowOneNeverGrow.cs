using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>The corrected claim: with all singular values below 1 the gradient does shrink at every step.</summary>
public sealed class SingularValuesBelowOneNeverGrow : Hypothesis<Recurrence>
{
    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "Corrected: if the largest singular value of the recurrent weights is below 1, the gradient shrinks " +
        "at every step back.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 2.1");

    public override string Reading =>
        "Largest ratio ‖∂L/∂h_(t−1)‖ / ‖∂L/∂h_t‖ of 50 steps, for W = Q₁ · diagonal · Q₂ with all singular " +
        "values at most ρ < 1. No average.";

    public override string Theory => "at most ρ";
    public override int Cases => 40;
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.2, barelyWrong: 1.01));

    protected override Domain<Recurrence> Domain => Recurrence.Contracting;

    protected override double Predict(Recurrence c) => c.Radius * (1 + 1e-12);

    protected override IReadOnlyList<double> Measure(Recurrence c, RandomStream random)
    {
        var w = Recurrence.WithSingularValuesUpTo(c, random);
        return [Enumerable.Range(1, 50).Max(steps =>
            Recurrence.NormAfter(w, steps, random) / Recurrence.NormAfter(w, steps - 1, random))];
    }
}
