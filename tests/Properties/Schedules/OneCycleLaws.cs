using FsCheck.Xunit;
using InitStudy.Model.Schedules;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Schedules;

/// <summary>1cycle: its ends, its peak, and the momentum that goes against the rate.</summary>
[Properties(Arbitrary = [typeof(ScheduleCase)])]
public sealed class OneCycleLaws
{
    static readonly Annealing[] Shapes = [Annealing.Cosine, Annealing.Linear];

    /// <remarks>A peak at the first step or before it would leave no rise.</remarks>
    [Property]
    public void ItStartsAndEndsWhereItSays(ScheduleCase c)
    {
        foreach (var cycle in Shapes.Select((c with { Share = 0.5 }).Cycle))
        {
            Near(c.LearningRate / 10, cycle.At(1).LearningRate);
            Near(c.LearningRate / 1000, cycle.At(c.Steps).LearningRate);
            Near(0.9, cycle.At(1).Momentum!.Value);
            Near(0.9, cycle.At(c.Steps).Momentum!.Value);
            Assert.Equal(cycle.At(c.Steps), cycle.At(c.Steps + 1));
            Assert.Equal(cycle.At(c.Steps), cycle.At(10L * c.Steps));
        }
    }

    /// <summary>With a whole risingShare · steps, that step has exactly the peak, and the lowest momentum.</summary>
    [Property]
    public void ThePeakIsReached(ScheduleCase c)
    {
        foreach (var shape in Shapes)
        {
            var cycle = new OneCycle(c.LearningRate, 4L * c.Steps, 0.25, Annealing: shape);
            Assert.Equal((c.LearningRate, 0.85), (cycle.At(c.Steps).LearningRate, cycle.At(c.Steps).Momentum!.Value));
            Assert.True(cycle.At(c.Steps - 1).LearningRate < c.LearningRate);
            Assert.True(cycle.At(c.Steps + 1).LearningRate < c.LearningRate);
        }
    }

    /// <summary>No jump anywhere, the peak included: neighbours differ by at most the steepest slope of their side.</summary>
    [Property]
    public void RateAndMomentumNeverJump(ScheduleCase c)
    {
        foreach (var cycle in Shapes.Select(c.Cycle))
        {
            var (rise, fall) = (Math.Max(1, c.Share * c.Steps - 1), (1 - c.Share) * c.Steps);
            var steepest = Math.PI / 2 / Math.Min(rise, fall);
            for (var step = 1; step < c.Steps; step++)
            {
                var (one, next) = (cycle.At(step), cycle.At(step + 1));
                Assert.True(Math.Abs(next.LearningRate - one.LearningRate) <= c.LearningRate * steepest * (1 + 1e-12));
                Assert.True(Math.Abs(next.Momentum!.Value - one.Momentum!.Value) <= 0.1 * steepest * (1 + 1e-12));
            }
        }
    }

    /// <summary>Up to the peak the rate rises and the momentum falls; after it the other way round.</summary>
    [Property]
    public void MomentumGoesAgainstTheRate(ScheduleCase c)
    {
        foreach (var cycle in Shapes.Select(c.Cycle))
        {
            for (var step = 2; step <= c.Steps; step++)
            {
                var (before, now) = (cycle.At(step - 1), cycle.At(step));
                var (faster, steadier) = (now.LearningRate - before.LearningRate, now.Momentum - before.Momentum);
                if (step <= c.Share * c.Steps) Assert.True(faster > 0 && steadier < 0);
                else if (step - 1 >= c.Share * c.Steps) Assert.True(faster < 0 && steadier > 0);
            }
        }
    }

    /// <summary>While the rate rises, the momentum is the same share of its way down.</summary>
    [Property]
    public void RateAndMomentumAreEquallyFar(ScheduleCase c)
    {
        foreach (var cycle in Shapes.Select(c.Cycle))
        {
            for (var step = 1; step <= c.Share * c.Steps; step++)
            {
                var settings = cycle.At(step);
                var risen = (settings.LearningRate / c.LearningRate - 0.1) / 0.9;
                Assert.InRange((0.9 - settings.Momentum!.Value) / 0.1 - risen, -1e-9, 1e-9);
            }
        }
    }

    /// <summary>Both shapes have the same sum of rates: the trapezoidal rule is exact over a straight line and half a wave.</summary>
    [Property]
    public void TheMeanRateIsThatOfTheTriangle(ScheduleCase c)
    {
        foreach (var shape in Shapes)
        {
            var cycle = new OneCycle(c.LearningRate, 40L * c.Steps, 0.25, 10, 100, shape);
            var (start, end) = (c.LearningRate / 10, c.LearningRate / 1000);
            var (rise, fall) = (10 * c.Steps - 1, 30 * c.Steps);
            var sum = rise * (start + c.LearningRate) / 2 + fall * (c.LearningRate + end) / 2 + (start + end) / 2;
            Near(sum, ScheduleCase.Rates(cycle, 40 * c.Steps).Sum());
        }
    }

    [Fact]
    public void BadNumbersAreNamed()
    {
        Failure.Names(() => _ = new OneCycle(0, 10), "Peak is 0; expected a finite number above 0");
        Failure.Names(() => _ = new OneCycle(1, 1), "Steps is 1; expected a whole number of at least 2");
        Failure.Names(() => _ = new OneCycle(1, long.MinValue), "Steps is -9223372036854775808; expected a whole number of at least 2");
        Failure.Names(() => _ = new OneCycle(1e200, 9, Divisor: 1e-200), "Peak / Divisor is Infinity; expected a finite number");
        Failure.Names(() => _ = new OneCycle(1e200, 9, FinalDivisor: 1e-200), "Peak / Divisor / FinalDivisor is Infinity", "finite");
        Failure.Names(() => _ = new OneCycle(1, 9, Annealing: (Annealing)7), "Annealing is 7; expected Cosine, Linear");
        const string share = "expected a number from 0 to below 1";
        Failure.Names(() => _ = new OneCycle(1, 10, 1), "RisingShare is 1", share);
        Failure.Names(() => _ = new OneCycle(1, 10, 0.3, 0), "Divisor is 0; expected a finite number above 0");
        Failure.Names(() => _ = new OneCycle(1, 10, 0.3, 1, -1), "FinalDivisor is -1; expected a finite number above 0");
        Failure.Names(() => _ = new OneCycle(1, 10, LowMomentum: 1), "LowMomentum is 1", share);
        Failure.Names(() => _ = new OneCycle(1, 10, HighMomentum: -1), "HighMomentum is -1", share);
    }

    static void Near(double expected, double actual) =>
        Assert.InRange(actual, expected * (1 - 1e-10), expected * (1 + 1e-10));
}
