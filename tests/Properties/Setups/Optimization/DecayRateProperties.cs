using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;

namespace InitStudy.Properties.Setups.Optimization;

/// <summary>Measured rates along a direction of a quadratic are those of its characteristic polynomial.</summary>
public sealed class DecayRateProperties
{
    /// <remarks>Gradient descent leaves |1 − ηλ| a step.</remarks>
    [Property]
    public void GradientDescentLeavesOneMinusTheCurvature(byte percent)
    {
        var curvature = (1 + percent % 98) / 100.0;
        Assert.Equal(-Elementary.Log(1 - curvature), DecayRate.OfGradientDescent(curvature), 1e-9);
    }

    /// <remarks>Complex roots of r² − (1 + β − ηλ) r + β have the modulus √β.</remarks>
    [Property(MaxTest = 20)]
    public void MomentumThatOscillatesLeavesTheRootOfBeta(byte percent)
    {
        const double beta = 0.9;
        var curvature = (5 + percent % 95) / 100.0;
        var expected = -Elementary.Log(beta) / 2;
        var measured = DecayRate.OfMomentum(beta, curvature);
        Assert.InRange(measured / expected, 0.99, 1.01);
    }

    /// <remarks>Real roots, exact for the larger one: (t + √(t² − 4β)) / 2 with t = 1 + β − ηλ.</remarks>
    [Fact]
    public void MomentumThatCreepsLeavesItsLargerRoot()
    {
        const double beta = 0.81, curvature = 0.001, trace = 1 + beta - curvature;
        var root = (trace + Math.Sqrt(trace * trace - 4 * beta)) / 2;
        Assert.Equal(-Elementary.Log(root), DecayRate.OfMomentum(beta, curvature), 1e-9);
    }

    /// <remarks>Complex roots of r² − (1 + β)(1 − ηλ) r + β (1 − ηλ) have the modulus √(β (1 − ηλ)).</remarks>
    [Property(MaxTest = 20)]
    public void NesterovsMomentumBrakesByTheCurvature(byte percent)
    {
        const double beta = 0.9;
        var curvature = (5 + percent % 91) / 100.0;
        var expected = -Elementary.Log(beta * (1 - curvature)) / 2;
        Assert.InRange(DecayRate.OfNesterov(beta, curvature) / expected, 0.99, 1.01);
    }

    [Fact]
    public void ARunThatDivergesHasANegativeRate() =>
        Assert.Equal(-Elementary.Log(1.5), DecayRate.OfGradientDescent(2.5), 1e-9);

    [Fact]
    public void NothingLeftIsInfinitelyFast() =>
        Assert.Equal(double.PositiveInfinity, DecayRate.OfGradientDescent(1));

    [Fact]
    public void GradientDescentConvergesUpToTwoOverTheCurvature() =>
        Assert.Equal(2, DecayRate.LargestRate(new Sgd(1)), 1e-4);
}
