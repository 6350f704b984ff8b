using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>The corrected claim: a dozen layers forget the scale of the input.</summary>
public sealed class SeluForgetsInputScale : MajorityHypothesis<DeepSelu>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Corrected: the fixed point attracts, so that a dozen layers forget a wrong scale of the input; the first " +
        "few layers feel it.",
        "Derived: near 1 the map of mean squares has the slope 0.78; Klambauer, Unterthiner, Mayr, Hochreiter, " +
        "arXiv:1706.02515, theorems 1 to 3");

    public override string Reading =>
        "In at least half of networks of 12 layers whose input has a mean square of 2 to 6, or 1/2 to 1/6, the " +
        "mean square of the last pre-activations is within a factor of 2 of 1, over weights.";

    public override string Theory => "at least 0.5";
    public override int Cases => 2;

    protected override Domain<DeepSelu> Domain => new(
        [new("mean square", 2, 6), new("small", 0, 1), new("width", 64, 96)],
        codes => new(codes[2], Depth: 12, InputMeanSquare: codes[1] == 0 ? codes[0] : 1.0 / codes[0]),
        new("large", random => [random.Between(0, 2, 6), 0, random.Between(1, 64, 96)]),
        new("small", random => [random.Between(0, 2, 6), 1, random.Between(1, 64, 96)]));

    protected override IReadOnlyList<double> Measure(DeepSelu c, RandomStream random) =>
        Indicator.Of(DeepSelu.Near(c.Measured(random), 1));
}
