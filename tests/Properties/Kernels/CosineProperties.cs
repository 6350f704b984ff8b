using FsCheck.Xunit;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Kernels;

/// <summary>cos πx is within 1 ulp of a reference with 300 bits, exact at multiples of ½, even and periodic.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 4)]
public sealed class CosineProperties
{
    const int Points = 500;

    [Property]
    public void IsWithinOneUlp(Seed seed) => OnPoints(seed, x =>
    {
        var error = CosineReference.OfPi(x).ErrorInUlp(Trigonometry.CosOfPi(x));
        if (!(error <= 1)) Assert.Fail($"cos π·{x:R} is off by {error:F2} ulp; expected at most 1");
    });

    [Property]
    public void IsEvenAndPeriodic(Seed seed) => OnPoints(seed, x =>
    {
        var y = Trigonometry.CosOfPi(x);
        Assert.Equal(y, Trigonometry.CosOfPi(-x));
        if (x + 2 - 2 == x) Assert.Equal(y, Trigonometry.CosOfPi(x + 2));
        if (x + 1 - 1 == x) Assert.Equal(-y, Trigonometry.CosOfPi(x + 1));
    });

    /// <summary>From 0 to 1 it falls, also across the borders of the formula at ¼, ½ and ¾.</summary>
    [Property]
    public void NeverRisesFromZeroToOne(Seed seed)
    {
        foreach (var start in new[] { 0.25, 0.5, 0.75, seed.Stream.Uniform(0), seed.Stream.Uniform(1) })
        {
            var x = start;
            for (var i = 0; i < 20; i++) x = Math.BitDecrement(x);
            for (var i = 0; i < 40; i++, x = Math.BitIncrement(x))
                Assert.True(Trigonometry.CosOfPi(Math.BitIncrement(x)) <= Trigonometry.CosOfPi(x), $"rises at {x:R}");
        }
    }

    [Property]
    public void SinglePrecisionIsTheDoubleResultRounded(Seed seed) => OnPoints(seed, point =>
    {
        var x = (float)point;
        Assert.Equal((float)Trigonometry.CosOfPi((double)x), (float)Trigonometry.CosOfPi<Lane<float>>(x));
    });

    [Fact]
    public void SpecialPoints()
    {
        (double X, double Y)[] points =
        [
            (0, 1), (-0.0, 1), (0.5, 0), (-0.5, 0), (1, -1), (1.5, 0), (2, 1), (2.5, 0), (-3, -1), (double.Epsilon, 1),
            (1L << 51, 1), ((1L << 51) + 1, -1), ((1L << 52) + 1, -1), ((1L << 53) - 1, -1), (1L << 53, 1),
            ((1L << 51) + 0.5, 0), (double.MaxValue, 1), (double.NaN, double.NaN),
            (double.PositiveInfinity, double.NaN), (double.NegativeInfinity, double.NaN),
        ];
        foreach (var (x, y) in points)
        {
            Assert.Equal(y, Trigonometry.CosOfPi(x));
            Assert.False(y == 0 && double.IsNegative(Trigonometry.CosOfPi(x)));
        }
    }

    /// <summary>Points between −3 and 3, near the zeros and extremes, and far away.</summary>
    static void OnPoints(Seed seed, Action<double> law)
    {
        for (var i = 0; i < Points; i++)
        {
            var u = seed.Stream.Uniform(3 * i);
            law(6 * u - 3);
            var zeroOrExtreme = (seed.Stream.Choice(3 * i + 1, 9) - 4) / 2.0;
            law(zeroOrExtreme + Math.ScaleB(u - 0.5, -seed.Stream.Choice(3 * i + 2, 40)));
            law((1L << 20) * (u - 0.5));
        }
    }
}
