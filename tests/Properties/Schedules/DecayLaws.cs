using FsCheck.Xunit;
using InitStudy.Model.Schedules;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Schedules;

/// <summary>Where decaying rates start, how they fall, and what they pass on the way.</summary>
[Properties(Arbitrary = [typeof(ScheduleCase)])]
public sealed class DecayLaws
{
    [Property]
    public void TheFirstStepHasTheLearningRateItself(ScheduleCase c)
    {
        foreach (var schedule in Decays(c)) Assert.Equal(c.LearningRate, schedule.At(1).LearningRate);
    }

    /// <remarks>One rounding up is forgiven: neighbours may differ by less than an ulp.</remarks>
    [Property]
    public void RatesNeverRiseAndStayPositive(ScheduleCase c)
    {
        foreach (var schedule in Decays(c))
        {
            var rates = ScheduleCase.Rates(schedule, c.Steps);
            for (var i = 1; i < rates.Length; i++)
                Assert.InRange(rates[i], double.Epsilon, rates[i - 1] * (1 + 1e-15));
            Assert.True(rates[^1] < rates[0]);
        }
    }

    [Property]
    public void NoneTouchesTheMomentum(ScheduleCase c)
    {
        foreach (var schedule in Decays(c)) Assert.Null(schedule.At(2).Momentum);
    }

    /// <summary>lr (1 + t/s)^c is the same for all t.</summary>
    [Property]
    public void PowerDecayTimesItsPowerIsConstant(ScheduleCase c)
    {
        var (first, second) = (new PowerDecay(c.LearningRate, c.Steps), new PowerDecay(c.LearningRate, c.Steps, 2));
        for (var t = 0; t < 3 * c.Steps; t++)
        {
            var grown = 1 + (double)t / c.Steps;
            Near(c.LearningRate, first.At(t + 1).LearningRate * grown);
            Near(c.LearningRate, second.At(t + 1).LearningRate * grown * grown);
        }
    }

    /// <summary>Any two neighbours have the same ratio, and so many steps make the factor.</summary>
    [Property]
    public void ExponentialDecayHasOneRatio(ScheduleCase c)
    {
        var schedule = new ExponentialDecay(c.LearningRate, c.Factor, c.Steps);
        var rates = ScheduleCase.Rates(schedule, 2 * c.Steps + 1);
        Near(c.LearningRate * c.Factor, rates[c.Steps]);
        Near(c.LearningRate * c.Factor * c.Factor, rates[2 * c.Steps]);
        for (var i = 1; i < rates.Length; i++) Near(rates[1] / rates[0], rates[i] / rates[i - 1]);
    }

    /// <summary>A staircase touches the smooth decay where a stair begins.</summary>
    [Property]
    public void StepDecayIsTheStaircaseOfExponentialDecay(ScheduleCase c)
    {
        var every = Math.Max(1, c.Steps / 4);
        var stairs = new StepDecay(c.LearningRate, c.Factor, every);
        var smooth = new ExponentialDecay(c.LearningRate, c.Factor, every);
        for (var t = 0; t < c.Steps; t++)
            Near(smooth.At(t - t % every + 1).LearningRate, stairs.At(t + 1).LearningRate);
    }

    [Property]
    public void PiecesWithEquidistantEndsAreAStaircase(ScheduleCase c)
    {
        var every = Math.Max(1, c.Steps / 4);
        long[] ends = [every, 2 * every, 3 * every];
        var pieces = PiecewiseConstant.Scaled(c.LearningRate, c.Factor, ends);
        var stairs = new StepDecay(c.LearningRate, c.Factor, every);
        for (var step = 1; step <= 4 * every; step++) Near(stairs.At(step).LearningRate, pieces.At(step).LearningRate);
        Assert.Equal(pieces.At(4 * every), pieces.At(100 * every));
    }

    /// <summary>Half way the rate is half way; t and steps − t lie as far from it; beyond the end it rises as it fell.</summary>
    [Property]
    public void CosineAnnealingIsSymmetric(ScheduleCase c)
    {
        var schedule = new CosineAnnealing(c.LearningRate, c.Steps, c.LearningRate * c.Factor / 2);
        double At(int t) => schedule.At(t + 1).LearningRate;
        Assert.Equal(schedule.Floor, At(c.Steps));
        for (var t = 0; t <= c.Steps; t++)
        {
            Near(c.LearningRate + schedule.Floor, At(t) + At(c.Steps - t));
            Near(At(c.Steps - t), At(c.Steps + t));
        }
    }

    /// <summary>The mean rate over a whole period is the mean of the two ends.</summary>
    [Property]
    public void CosineAnnealingsMeanIsThatOfItsEnds(ScheduleCase c)
    {
        var schedule = new CosineAnnealing(c.LearningRate, c.Steps);
        Near(c.LearningRate / 2, ScheduleCase.Rates(schedule, 2 * c.Steps).Average());
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-5L)]
    public void StepsCountFromOne(long step)
    {
        foreach (var schedule in All(new(0.1, 20, 0.5, 0.3)))
            Failure.Names(() => schedule.At(step), $"step is {step}; expected a whole number of at least 1");
    }

    [Fact]
    public void BadNumbersAreNamed()
    {
        Failure.Names(() => _ = new PowerDecay(0, 1), "LearningRate is 0; expected a finite number above 0");
        Failure.Names(() => _ = new PowerDecay(1, double.NaN), "Steps is NaN; expected a finite number above 0");
        Failure.Names(() => _ = new PowerDecay(1, 1, -1), "Exponent is -1; expected a finite number of at least 0");
        Failure.Names(() => _ = new ExponentialDecay(1, 0), "Factor is 0; expected a finite number above 0");
        Failure.Names(() => _ = new ExponentialDecay(1, 0.5, 0), "Steps is 0; expected a finite number above 0");
        Failure.Names(() => _ = new StepDecay(1, 0.5, 0), "Every is 0; expected a whole number of at least 1");
        Failure.Names(() => _ = new CosineAnnealing(1, 0), "Steps is 0; expected a whole number of at least 1");
        Failure.Names(() => _ = new CosineAnnealing(1, 1, -1), "Floor is -1; expected a finite number of at least 0");
        Failure.Names(() => _ = new PiecewiseConstant([1, 2], []), "rates.Count is 2; expected 1");
        Failure.Names(() => _ = new PiecewiseConstant([1, -2], [3]), "rate is -2; expected a finite number above 0");
        Failure.Names(() => _ = new PiecewiseConstant([1, 2], [0]), "ends[i] is 0; expected a whole number of at least 1");
        Failure.Names(() => _ = new PiecewiseConstant([1, 2, 3], [5, 5]), "ends hold 5 after 5; expected a larger number");
        Failure.Names(() => _ = PiecewiseConstant.Scaled(1, -1, 5), "factor is -1; expected a finite number above 0");
    }

    static ISchedule[] Decays(ScheduleCase c) =>
    [
        new PowerDecay(c.LearningRate, c.Steps),
        new PowerDecay(c.LearningRate, c.Steps, 0.5),
        new ExponentialDecay(c.LearningRate, c.Factor, c.Steps),
        new StepDecay(c.LearningRate, c.Factor, c.Steps / 2),
        PiecewiseConstant.Scaled(c.LearningRate, c.Factor, c.Steps / 3, c.Steps - 1),
        new CosineAnnealing(c.LearningRate, c.Steps),
    ];

    internal static ISchedule[] All(ScheduleCase c) =>
        [.. Decays(c), c.Cycle(Annealing.Cosine), c.Cycle(Annealing.Linear), new Plateau(c.LearningRate, c.Factor, 2)];

    static void Near(double expected, double actual) =>
        Assert.InRange(actual, expected * (1 - 1e-12), expected * (1 + 1e-12));
}
