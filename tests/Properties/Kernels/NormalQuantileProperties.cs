using FsCheck.Xunit;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Kernels;

/// <summary>The normal quantile inverts the distribution, is odd about ½ and monotone.</summary>
public sealed class NormalQuantileProperties
{
    static readonly double Grid = Math.ScaleB(1, -48);

    [Property(MaxTest = 20)]
    public void IsMonotoneOnMultiplesOf2ToTheMinus48(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var p = points.Bits() >> 16;   // from 0 to 2⁴⁸ − 1
            Rising(p * Grid, (p + 1) * Grid);
        }
    }

    [Fact]
    public void IsMonotoneWhereTheFormulaChanges()
    {
        foreach (var border in new[] { 0.075, 0.5, 0.925, 1.3887943864964021e-11, 1 - 1.3887943864964021e-11 })
        {
            var first = Math.Floor(border / Grid) - 2_000;
            for (var k = Math.Max(first, 0); k < first + 4_000; k++) Rising(k * Grid, (k + 1) * Grid);
        }
    }

    /// <remarks>Two last places are 4.4e-16 to 8.9e-16 of the value.</remarks>
    [Property(MaxTest = 20)]
    public void FallsByTwoLastPlacesAtMostBetweenAnyTwoNeighbours(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 10_000; i++)
        {
            var p = points.Whole(0, 1) == 0 ? points.Octaves(double.Epsilon, 1) : points.Unit();
            double z = NormalQuantile.Of(p), next = NormalQuantile.Of(Math.BitIncrement(p));
            if (!(next >= z - 8.9e-16 * Math.Abs(z))) Assert.Fail($"quantile falls from {z:R} to {next:R} after {p:R}");
        }
    }

    [Property(MaxTest = 20)]
    public void IsOddAboutOneHalf(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 10_000; i++)
        {
            var p = points.Unit();   // a multiple of 2⁻⁵³, so 1 − p is exact
            Assert.Equal(-NormalQuantile.Of(p), NormalQuantile.Of(1 - p));
        }
    }

    /// <remarks>Φ(z) = ½·erfc(−z/√2); an error of 1e-15·z in z moves log Φ by about 1e-15·z², erfc by 5e-14.</remarks>
    [Property(MaxTest = 20)]
    public void InvertsTheDistribution(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 500; i++)
        {
            var p = points.Whole(0, 1) == 0 ? points.Octaves(1e-300, 0.5) : points.Between(0, 1);
            var z = NormalQuantile.Of(p);
            var back = 0.5 * ErrorFunction.Erfc(-z / Math.Sqrt(2));
            var tolerance = 5e-14 + 2e-15 * z * z;
            if (!(Math.Abs(back - p) <= tolerance * p)) Assert.Fail($"quantile of {p:R} is {z:R}, whose Φ is {back:R}");
        }
    }

    [Fact]
    public void AtSpecialPoints() => At(NormalQuantile.Of,
    [
        (0.0, double.NegativeInfinity),
        (-0.0, double.NegativeInfinity),
        (1.0, double.PositiveInfinity),
        (0.5, 0.0),
        (-double.Epsilon, double.NaN),
        (1.0000000000000002, double.NaN),
        (double.NegativeInfinity, double.NaN),
        (double.PositiveInfinity, double.NaN),
        (double.NaN, double.NaN),
    ]);

    static void At(Func<double, double> f, (double X, double Y)[] points)
    {
        foreach (var (x, expected) in points) Assert.Equal(expected, f(x));
    }

    static void Rising(double p, double next)
    {
        double z = NormalQuantile.Of(p), nextZ = NormalQuantile.Of(next);
        if (!(nextZ >= z)) Assert.Fail($"quantile falls from {z:R} at {p:R} to {nextZ:R} at {next:R}");
    }
}
