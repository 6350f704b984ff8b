using InitStudy.Experiments.Data;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Schedules;
using InitStudy.Model.Training;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Races;

/// <summary>A race of schedules is judged by the mean test loss of three runs, each arm at its own rate.</summary>
public sealed class ScheduleRaceProperties
{
    const int Steps = 25;

    readonly RandomStream _random = RandomStream.Root(FreshRoot.Draw());

    /// <remarks>A schedule that ignores the rate: three runs of plain momentum, whatever the search finds.</remarks>
    [Fact]
    public void TheLossIsTheMeanOfThreeRunsOnTheTestPart()
    {
        var parts = Parts.Of(Digits.Load().Standardized());
        var family = new ScheduleFamily("fixed", (_, _) => new PiecewiseConstant([0.01], []));
        Assert.Equal(
            Enumerable.Range(0, 3).Average(run => Loss(parts, _random.Child(run))),
            new ScheduleRace(Steps).TestLoss(family, _random), 1e-5);
    }

    [Fact]
    public void ARaceInWhichARunDivergesEndsAtInfinity()
    {
        var family = new ScheduleFamily("huge", (_, _) => new PiecewiseConstant([1e30], []));
        Assert.Equal(double.PositiveInfinity, new ScheduleRace(Steps).TestLoss(family, _random));
    }

    /// <remarks>Only one rate of the grid is let through, and it is the one that races: others diverge.</remarks>
    [Fact]
    public void TheRateThatWinsTheSearchRaces()
    {
        double Only(double rate) => rate == ScheduledTraining.Grid[3] ? 0.01 : 1e30;
        var search = new ScheduleFamily("one of six", (rate, _) => new PiecewiseConstant([Only(rate)], []));
        var known = new ScheduleFamily("fixed", (_, _) => new PiecewiseConstant([0.01], []));
        Assert.Equal(new ScheduleRace(Steps).TestLoss(known, _random), new ScheduleRace(Steps).TestLoss(search, _random));
    }

    static double Loss(Parts parts, RandomStream random)
    {
        int[] sizes = [parts.Training.Pixels, 16, parts.Training.Classes];
        var network = Mlp.Create<float>(sizes, new Relu(), VarianceScaling.HeNormal, random.Child("weights"), 2);
        var run = new TrainingRun<float>(
            network, new Momentum(0.01, 0.9), parts.Training.Images, parts.Training.Labels, random.Child("batches"));
        for (var step = 0; step < Steps; step++) run.Step();
        return Evaluation.Of(network, parts.Test.Images, parts.Test.Labels).Loss;
    }
}
