using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.OnDigits;

/// <summary>Where the noise of minibatches is large, 1cycle beats the best constant rate.</summary>
public sealed class OneCycleBeatsBestConstant : Hypothesis<ScheduleRace>
{
    public override Section Section => SchedulesStudy.OnDigits;

    public override Claim Claim => Claim.Stated(
        "1cycle can reach better performance.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, part on 1cycle scheduling")
        .InSpanish("1cycle puede rendir mejor.");

    public override string Reading =>
        "On UCI digits, batches of 2, same weights and batches for both: test loss after 400 to 800 steps of 1cycle " +
        "and of a constant rate, the mean of three runs. In every pair each arm has the best of the rates 1/16, " +
        "1/32, … 1/512, by its validation loss in one more run. Only the loss at the end of a run is tested, in one " +
        "setting: that 1cycle was often better, and considerably faster, is not. The cycle is that of PyTorch, up " +
        "from 1/25 of the peak for 30 % of the run and down to almost nothing; the book's goes up from a tenth for " +
        "half of it, down again, and drops at the end.";

    public override string Quantity => "test loss";
    public override string Theory => "an ordering";
    public override int Cases => 1;
    public override string WhyFewCases => "In every pair both arms are tuned anew: eighteen training runs.";
    public override long Budget => 2000;
    public override bool CanDiverge => true;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<ScheduleRace> Domain => ScheduleRace.From(400);

    protected override IReadOnlyList<double> Measure(ScheduleRace c, RandomStream random) =>
        [c.TestLoss(ScheduleFamily.OneCycle, random), c.TestLoss(ScheduleFamily.Constant, random)];
}
