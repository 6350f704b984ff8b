using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Optimization;

/// <summary>Steps under clipped gradients, of plain descent: each is learning rate · threshold long.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class ClippedStepsProperties
{
    const double Rounding = 1e-12;

    [Property]
    public void EveryStepOfPlainDescentIsRateTimesThresholdLong(byte elements, bool turning, Seed seed)
    {
        var path = ClippedSteps.Path(new Sgd(0.5), 0.25, elements + 1, 9, turning, seed.Stream);
        Assert.Equal(10, path.Length);
        Assert.All(path[0], value => Assert.Equal(0, value));
        for (var k = 1; k < path.Length; k++) Assert.Equal(0.125, Distance(path[k], path[k - 1]), Rounding);
    }

    /// <summary>Steps of one direction add up; those of directions of their own, in many dimensions, do not.</summary>
    [Property]
    public void OneDirectionLeadsFarther(Seed seed)
    {
        double End(bool turning) => ClippedSteps.Path(new Sgd(1), 1, 64, 9, turning, seed.Stream) is var path
            ? Distance(path[^1], path[0]) : 0;
        Assert.Equal(9, End(turning: false), Rounding * 100);
        Assert.InRange(End(turning: true), 0, 8);
    }

    [Fact]
    public void CosinesByHand()
    {
        Assert.Equal(1, DrawnGradient.Cosine([1, 2], [3, 6]), Rounding);
        Assert.Equal(0, DrawnGradient.Cosine([1, 2], [-2, 1]), Rounding);
        Assert.Equal(-0.6, DrawnGradient.Cosine([1, 0], [-3, 4]), Rounding);
    }

    static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
