using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>Plain dropout moves the fixed point of SELU.</summary>
public sealed class DropoutMovesSelu : MajorityHypothesis<DeepSelu>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Plain dropout breaks self-normalization: it keeps the mean of the activations but multiplies their mean " +
        "square by 1 / keep, so that the pre-activations settle above 1.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, section 3 (alpha dropout); A. Géron, " +
        "Hands-On Machine Learning, chapter 11, section on SELU");

    public override string Reading =>
        "In at least half of networks of 10 layers with inverted dropout that keeps 70 to 90 % the mean square of " +
        "the last pre-activations is within a factor of 2 of the map q ← E φ(√q z)² / keep, over weights and " +
        "masks.";

    public override string Theory => "at least 0.5; the map gives 1.5 to 4.5 where 1 would be normal";
    public override int Cases => 2;

    protected override Domain<DeepSelu> Domain => new(
        [new("dropped in hundredths", 10, 30), new("width", 64, 96)],
        codes => new(codes[1], Depth: 10, Keep: 1 - codes[0] / 100.0),
        new("little", random => [random.Between(0, 10, 15), random.Between(1, 64, 96)]),
        new("much", random => [random.Between(0, 20, 30), random.Between(1, 64, 96)]));

    protected override IReadOnlyList<double> Measure(DeepSelu c, RandomStream random) =>
        Indicator.Of(DeepSelu.Near(c.Measured(random), c.Predicted()));
}
