using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Training;

/// <summary>What counts is the length of a clipped step, learningRate · threshold.</summary>
public sealed class RateMakesUpForThreshold : PairedHypothesis<RowsRace>
{
    public override Section Section => GradientClippingAndRecurrenceStudy.Training;

    public override Claim Claim => Claim.Stated(
        "Corrected: a clipped step is learning rate · threshold long, so a small threshold behaves well at a " +
        "learning rate that is larger by as much.",
        "Derived from arXiv:1211.5063, algorithm 1");

    public override string Reading =>
        "A recurrent network on the rows of UCI digits, threshold 0.05, same batches and weights: the learning " +
        "rate 3 leads to a smaller loss after 100 steps than 0.1 in more than half of all pairs.";

    protected override Domain<RowsRace> Domain => RowsRace.Domain;

    protected override double First(RowsRace c, RandomStream random) =>
        RowsRace.Loss(c, 3, new ClipByGlobalNorm(0.05), random);

    protected override double Second(RowsRace c, RandomStream random) =>
        RowsRace.Loss(c, 0.1, new ClipByGlobalNorm(0.05), random);
}
