using InitStudy.Experiments.Theory;
using MathNet.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Theory;

/// <summary>The exact law of a signal's length has the moments that digamma and trigamma give.</summary>
public sealed class LengthLawProperties
{
    const double Grid = 1e-3;

    /// <remarks>E ln χ²ₖ = ψ(k/2) + ln 2, Var ln χ²ₖ = ψ′(k/2).</remarks>
    [Theory]
    [InlineData(6, 1)]
    [InlineData(9, 5)]
    [InlineData(12, 8)]
    public void OfLinearLayers(int n, int layers)
    {
        var (mean, variance) = LengthLaw.Linear(n).Repeated(layers).Moments();
        Assert.Equal(layers * (SpecialFunctions.DiGamma(n / 2.0) + Elementary.Log(2.0 / n)), mean, layers * Grid);
        Assert.Equal(layers * TriGamma(n / 2.0), variance, layers * Grid);
    }

    /// <remarks>Published to six digits for He's weights: n = 10 and n = 16.</remarks>
    [Theory]
    [InlineData(10, 1, -0.307461, 0.866734)]
    [InlineData(16, 1, -0.176397, 0.419593)]
    [InlineData(16, 4, 4 * -0.176397, 4 * 0.419593)]
    public void OfRectifiedLayers(int n, int layers, double mean, double variance)
    {
        var moments = LengthLaw.Rectified(n).Repeated(layers).Moments();
        Assert.Equal(mean, moments.Mean, 2e-3 * layers);
        Assert.Equal(variance, moments.Variance, 0.02 * layers);
    }

    /// <remarks>One layer of n units: P(χ²ₙ ≤ n t), from another library.</remarks>
    [Theory]
    [InlineData(6, 0.5)]
    [InlineData(12, 1)]
    [InlineData(8, 2)]
    public void TheShareBelowAThresholdOfOneLinearLayer(int n, double t) => Assert.Equal(
        MathNet.Numerics.Distributions.ChiSquared.CDF(n, n * t), LengthLaw.Linear(n).Cdf(Elementary.Log(t)), Grid);

    static double TriGamma(double x)
    {
        const int terms = 100_000;
        var sum = 0.0;
        for (var k = 0; k < terms; k++) sum += 1 / ((x + k) * (x + k));
        return sum + 1 / (x + terms - 0.5);
    }
}
