using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.GradientsThroughTime;

/// <summary>The literal claim: a spectral radius above 1 / γ makes gradients explode.</summary>
public sealed class LargeRadiusExplodes : Hypothesis<LargeRadiusExplodes.Driven>
{
    /// <summary>A tanh layer with all eigenvalues of size ρ, and the deviation of what drives it.</summary>
    public sealed record Driven(double Radius, double Input, int Units);

    public override Section Section => GradientClippingAndRecurrenceStudy.GradientsThroughTime;

    public override Claim Claim => Claim.Stated(
        "If the largest eigenvalue of the recurrent weights is above 1 / γ, gradients explode.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 2.1, where it is necessary only; often quoted as " +
        "sufficient");

    public override string Reading =>
        "Literally, for tanh (γ = 1) with weights ρ · orthogonal, ρ > 1, under random inputs: over 50 steps back " +
        "‖∂L/∂h‖ gets no smaller. No average: one layer refutes it.";

    public override string Theory => "the claim says a factor of at least 1 a step";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["recurrent-rate-is-chi", "small-singular-values-vanish"];
    public override Test Test { get; } = new Exactly(Tolerance.AtLeast(right: 1.5, barelyWrong: 0.99));

    protected override Domain<Driven> Domain => new(
        [new("radius in hundredths", 105, 200), new("input deviation in tenths", 0, 30), new("units", 4, 32)],
        codes => new(codes[0] / 100.0, codes[1] / 10.0, codes[2]),
        Stratum("weak input", 0, 5),
        Stratum("strong input", 10, 30));

    static Stratum Stratum(string name, int low, int high) =>
        new(name, random => [random.Between(0, 105, 200), random.Between(1, low, high), random.LogUniform(2, 4, 32)]);

    protected override double Predict(Driven c) => 1 - 1e-9;

    protected override IReadOnlyList<double> Measure(Driven c, RandomStream random)
    {
        var weights = Recurrence.Scaled(new(c.Radius, c.Units), random);
        return [ThroughTime.Driven(new Tanh(), weights, c.Input, steps: 51, random).Rate(first: 1)];
    }
}
