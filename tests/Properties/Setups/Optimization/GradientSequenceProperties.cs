using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Model.Optimizers;

namespace InitStudy.Properties.Setups.Optimization;

/// <summary>Setups that feed an optimizer known gradients, with plain gradient descent.</summary>
public sealed class GradientSequenceProperties
{
    [Property]
    public void AStepOfGradientDescentIsTheRateTimesTheGradient(short gradient)
    {
        var number = new ScalarOptimization(new Sgd(0.5), start: 1);
        Assert.Equal(-0.5 * gradient, number.Step(gradient));
        Assert.Equal(1 - 0.5 * gradient, number.Position);
        Assert.Equal(-0.25 * gradient, number.Step(gradient, 0.25));
    }

    /// <remarks>The first gradient is 1e-120, and each is the factor times the one before.</remarks>
    [Property]
    public void TheLastStepIsThatOfTheLastGradient(byte percent, byte steps)
    {
        var growth = new Growth(1 + percent % 21 / 100.0, 1 + steps);
        var expected = Repeated.Product(growth.Factor, steps);
        Assert.Equal(expected, growth.LastStep(new Sgd(1)) / 1e-120, 1e-9 * expected);
    }

    /// <remarks>C at the first of every three steps, −1 at the others, held between −1 and 1, rates 0.1 / √t.</remarks>
    [Fact]
    public void TheRareLargeGradientComesEveryThirdStep()
    {
        var (c, w) = (new RareLargeGradient(5), 0.0);
        for (var t = 1; t <= 50; t++)
        {
            w = Math.Clamp(w - 0.1 / Math.Sqrt(t) * (t % 3 == 1 ? 5 : -1), -1, 1);
            Assert.Equal(w, c.After(t, new Sgd(0.1)), 1e-14);
        }
    }

    /// <remarks>One input of mean 0 and variance v: the weight shrinks by 1 − ηv, the bias by 1 − η.</remarks>
    [Property(MaxTest = 20)]
    public void ALinearUnitShrinksByItsSlowestDirection(byte tenths)
    {
        var (variance, rate) = (0.1 + tenths % 9 / 10.0, 0.5);
        var root = Math.Sqrt(variance);
        Assert.Equal(1 - rate * variance, LinearUnit.Rate(new([root, -root], 2, 1), rate, steps: 200), 2e-3);
    }
}
