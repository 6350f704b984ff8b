using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Training;

/// <summary>The literal claim: the threshold hardly matters, small ones do well.</summary>
public sealed class SmallThresholdsBehaveWell : PairedHypothesis<RowsRace>
{
    public override Section Section => GradientClippingAndRecurrenceStudy.Training;

    public override Claim Claim => Claim.Stated(
        "Training is not very sensitive to the threshold of clipping, and behaves well even for rather small " +
        "ones.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 3.2");

    public override string Reading =>
        "A recurrent network on the rows of UCI digits, learning rate 0.1, same batches and weights: with threshold " +
        "0.05, a small part of the mean norm (the paper suggests half to ten times the mean), the loss after 100 steps " +
        "is smaller than without clipping in at least half of all pairs.";

    public override string Theory => "the claim says at least 0.5";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["rate-makes-up-for-threshold"];
    protected override Domain<RowsRace> Domain => RowsRace.Domain;

    protected override double First(RowsRace c, RandomStream random) =>
        RowsRace.Loss(c, 0.1, new ClipByGlobalNorm(0.05), random);

    protected override double Second(RowsRace c, RandomStream random) =>
        RowsRace.Loss(c, 0.1, clipping: null, random);
}
