using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsInLibraries;

/// <summary>The corrected claim: it lets them settle at deviation 0.2.</summary>
public sealed class SeluGainShrinksSignal : MajorityHypothesis<DeepSelu>
{
    public override Section Section => ActivationsStudy.GainsInLibraries;

    public override Claim Claim => Claim.Stated(
        "Corrected: with gain 3/4 the gradient is nearly kept, χ₁ = 1.004, but the pre-activations settle at mean " +
        "square 0.023 and the activations at 0.040, deviation 0.2; the gain that keeps deviation 1 is 1.",
        "Derived: fixed point of q ← 9/16 E φ(√q z)²");

    public override string Reading =>
        "In at least half of networks of 40 layers with fanIn · Var[W] = 9/16 the mean square of the last " +
        "pre-activations is within a factor of 2 of the map's, over weights.";

    public override string Theory => "at least 0.5; the map gives 0.025 for the pre-activations after forty layers";
    public override int Cases => 1;

    protected override Domain<DeepSelu> Domain => new(
        [new("width", 64, 96)],
        codes => new(codes[0], Depth: 40, WeightVariance: 9.0 / 16),
        new Stratum("any", random => [random.Between(0, 64, 96)]));

    protected override IReadOnlyList<double> Measure(DeepSelu c, RandomStream random) =>
        Indicator.Of(DeepSelu.Near(c.Measured(random), c.Predicted()));
}
