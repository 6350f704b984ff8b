using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>Skip connections break self-normalization.</summary>
public sealed class SkipsBreakSelu : MajorityHypothesis<DeepSelu>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Self-normalization is for plain stacks of dense layers: with skip connections the mean square grows from " +
        "block to block.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on SELU (conditions)");

    public override string Reading =>
        "In at least half of networks of 4 to 8 blocks h ← h + φ(h W) the mean square of h has more than doubled, " +
        "and is above 1 + blocks / 2, over weights.";

    public override string Theory => "at least 0.5; a block adds E φ(√q z)² ≥ 1";
    public override int Cases => 2;

    protected override Domain<DeepSelu> Domain => new(
        [new("blocks", 4, 8), new("width", 32, 96)],
        codes => new(codes[1], codes[0]),
        new("few", random => [random.Between(0, 4, 5), random.Between(1, 32, 96)]),
        new("many", random => [random.Between(0, 6, 8), random.Between(1, 32, 96)]));

    protected override IReadOnlyList<double> Measure(DeepSelu c, RandomStream random) =>
        Indicator.Of(c.MeasuredWithSkips(random) > Math.Max(2, 1 + c.Depth / 2.0));
}
