using InitStudy.Model.Schedules;

namespace InitStudy.Properties.Schedules;

/// <summary>Decays at the smallest and the largest numbers they take: finite rates where the formula has one.</summary>
public sealed class DecayRangeTests
{
    const double Smallest = double.Epsilon;

    [Fact]
    public void AFactorOfOneAndAnExponentOfZeroChangeNothing()
    {
        foreach (var step in new[] { 1, 2, 1000, long.MaxValue })
        {
            foreach (var steps in new[] { Smallest, 1, double.MaxValue })
            {
                Assert.Equal(0.1, new ExponentialDecay(0.1, 1, steps).At(step).LearningRate);
                Assert.Equal(0.1, new PowerDecay(0.1, steps, 0).At(step).LearningRate);
            }

            Assert.Equal(0.1, new StepDecay(0.1, 1, 1).At(step).LearningRate);
        }
    }

    /// <summary>(2¹⁰⁷⁴ t)^−e for the smallest e is e^(−744 e) = 1, and for e = ½ it is 2^−537 / √t.</summary>
    [Fact]
    public void PowerDecayOverTheSmallestNumberOfSteps()
    {
        Assert.Equal(0.1, new PowerDecay(0.1, Smallest, Smallest).At(2).LearningRate, 1e-15);
        Assert.Equal(0.1, new PowerDecay(0.1, Smallest, 0.5).At(2).LearningRate / double.ScaleB(1, -537), 1e-12);
        Assert.Equal(0.05, new PowerDecay(0.1, Smallest, 0.5).At(5).LearningRate / double.ScaleB(1, -537), 1e-12);
    }

    /// <summary>10^±310 alone is no normal number; times 10^∓300 it is 10^±10.</summary>
    [Fact]
    public void APowerOutOfRangeTimesARateIsTheirProduct()
    {
        Assert.Equal(1, new ExponentialDecay(1e-300, 10).At(311).LearningRate / 1e10, 1e-9);
        Assert.Equal(1, new ExponentialDecay(1e300, 0.1).At(311).LearningRate / 1e-10, 1e-9);
        Assert.Equal(1, new StepDecay(1e300, 0.1, 1).At(331).LearningRate / 1e-30, 1e-9);
        Assert.Equal(1, new PowerDecay(1e300, 1, 310).At(10).LearningRate / 1e-10, 1e-9);
        Assert.Equal(1, PiecewiseConstant.Scaled(1e300, 1e-155, 1, 2).At(3).LearningRate / 1e-10, 1e-9);
    }

    [Fact]
    public void TheSmallestFactorVanishesAfterOneStepAndNeverIsNaN()
    {
        var schedule = new ExponentialDecay(1, Smallest);
        Assert.Equal((1, Smallest, 0.0), (schedule.At(1).LearningRate, schedule.At(2).LearningRate, schedule.At(3).LearningRate));
        Assert.Equal(0, new ExponentialDecay(1, Smallest, Smallest).At(2).LearningRate);
    }
}
