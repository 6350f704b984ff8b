using FsCheck;
using FsCheck.Xunit;
using InitStudy.Model.Schedules;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Schedules;

/// <summary>Performance scheduling: the rate falls exactly when the loss has not.</summary>
public sealed class PlateauLaws
{
    [Property]
    public void AFallingLossLeavesTheRate(PositiveInt count)
    {
        var schedule = new Plateau(0.5, 0.1, patience: 1);
        for (var i = 0; i < count.Get; i++) schedule.Observe(1.0 / (i + 1));
        Assert.Equal(0.5, schedule.At(1).LearningRate);
    }

    /// <summary>With a loss that stays, each patience-th observation after the first lowers the rate, no other.</summary>
    [Property]
    public void AConstantLossLowersItEveryPatience(PositiveInt patience, PositiveInt times)
    {
        var schedule = new Plateau(1, 0.5, patience.Get);
        schedule.Observe(3);
        for (var i = 1; i <= patience.Get * Math.Min(times.Get, 20); i++)
        {
            schedule.Observe(3);
            Assert.Equal(Math.ScaleB(1, -(i / patience.Get)), schedule.At(i).LearningRate);
        }
    }

    /// <summary>Against the definition, read off the whole history: losses of 0 … 4, so that ties are common.</summary>
    [Property]
    public void RatesFollowTheDefinition(byte[] losses, PositiveInt patience)
    {
        var schedule = new Plateau(1, 0.5, patience.Get, smallest: 1 / 1024.0);
        var (rate, since) = (1.0, 0);
        for (var i = 0; i < losses.Length; i++)
        {
            schedule.Observe(losses[i] % 5);
            since = losses.Take(i).All(earlier => losses[i] % 5 < earlier % 5) ? 0 : since + 1;
            if (since == patience.Get) (rate, since) = (Math.Max(1 / 1024.0, rate / 2), 0);
            Assert.Equal((rate, since), (schedule.At(i + 1).LearningRate, schedule.Waiting));
        }
    }

    [Fact]
    public void TheRateStopsAtTheSmallest()
    {
        var schedule = new Plateau(1, 0.5, patience: 1, smallest: 0.3);
        for (var i = 0; i < 5; i++) schedule.Observe(3);
        Assert.Equal(0.3, schedule.At(1).LearningRate);
    }

    [Fact]
    public void NaNIsNoProgress()
    {
        var schedule = new Plateau(1, 0.5, patience: 2);
        schedule.Observe(double.NaN);
        schedule.Observe(double.NaN);
        Assert.Equal(0.5, schedule.At(1).LearningRate);
        schedule.Observe(7);
        Assert.Equal(0, schedule.Waiting);
    }

    [Fact]
    public void BadNumbersAreNamed()
    {
        Failure.Names(() => _ = new Plateau(0, 0.5, 1), "learningRate is 0; expected a finite number above 0");
        Failure.Names(() => _ = new Plateau(1, 0, 1), "factor is 0; expected a finite number above 0");
        Failure.Names(() => _ = new Plateau(1, 1.5, 1), "factor is 1.5; expected a number from 0 to below 1");
        Failure.Names(() => _ = new Plateau(1, 1, 1), "is 1; expected a number from 0 to below 1");
        Failure.Names(() => _ = new Plateau(1, 0.5, 0), "patience is 0; expected a whole number of at least 1");
        Failure.Names(() => _ = new Plateau(1, 0.5, 1, -1), "smallest is -1; expected a finite number of at least 0");
        Failure.Names(() => _ = new Plateau(1, 0.5, 1, 2), "smallest is 2; expected at most learningRate, 1");
    }
}
