using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Kernels;

/// <summary>eˣ − 1 and ln(1 + x) are within 3 ulp of references with 300 bits.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 4)]
public sealed class NearZeroProperties
{
    const int Points = 300;

    [Property]
    public void ExpM1IsAsAccurateAsDocumented(Seed seed) => OnPoints(seed, -30, 30, x =>
        Within3Ulp(NearZeroReference.ExpM1(x), NearZero.ExpM1(x), x));

    [Property]
    public void Log1PIsAsAccurateAsDocumented(Seed seed) => OnPoints(seed, -0.9999, 50, x =>
        Within3Ulp(NearZeroReference.Log1P(x), NearZero.Log1P(x), x));

    /// <summary>Where the formula changes.</summary>
    [Fact]
    public void BordersAreAsAccurate()
    {
        foreach (var border in new[] { 0.25, -0.25, 1e-16, -1e-16, 1.1102230246251565e-16 })
        {
            foreach (var x in new[] { Math.BitDecrement(border), border, Math.BitIncrement(border) })
            {
                Within3Ulp(NearZeroReference.ExpM1(x), NearZero.ExpM1(x), x);
                Within3Ulp(NearZeroReference.Log1P(x), NearZero.Log1P(x), x);
            }
        }
    }

    [Fact]
    public void SpecialPoints()
    {
        foreach (var zero in new[] { 0.0, -0.0 })
        {
            Assert.True(Same.Bits(zero, NearZero.ExpM1(zero)));
            Assert.True(Same.Bits(zero, NearZero.Log1P(zero)));
        }

        Assert.Equal(double.Epsilon, NearZero.ExpM1(double.Epsilon));
        Assert.Equal(double.Epsilon, NearZero.Log1P(double.Epsilon));
        Assert.Equal(-1, NearZero.ExpM1(double.NegativeInfinity));
        Assert.Equal(-1, NearZero.ExpM1(-100));
        Assert.Equal(double.PositiveInfinity, NearZero.ExpM1(double.PositiveInfinity));
        Assert.Equal(double.PositiveInfinity, NearZero.ExpM1(710));
        Assert.Equal(double.PositiveInfinity, NearZero.Log1P(double.PositiveInfinity));
        Assert.Equal(double.NegativeInfinity, NearZero.Log1P(-1));
        Assert.Equal(709.782712893384, NearZero.Log1P(double.MaxValue));
        Assert.Equal(double.NaN, NearZero.Log1P(double.NaN));
        Assert.Equal(double.NaN, NearZero.Log1P(-1.5));
        Assert.Equal(double.NaN, NearZero.Log1P(double.NegativeInfinity));
        Assert.Equal(double.NaN, NearZero.ExpM1(double.NaN));
    }

    [Property]
    public void SinglePrecisionIsTheDoubleResultRounded(Seed seed) => OnPoints(seed, -0.99, 40, point =>
    {
        var x = (float)point;
        Assert.Equal((float)NearZero.ExpM1((double)x), (float)NearZero.ExpM1<Lane<float>>(x));
        Assert.Equal((float)NearZero.Log1P((double)x), (float)NearZero.Log1P<Lane<float>>(x));
    });

    static void Within3Ulp(BigInteger reference, double actual, double x)
    {
        var error = NearZeroReference.UnitsInTheLastPlace(reference, actual);
        if (!(error <= 3)) Assert.Fail($"at {x:R}: {actual:R} is off by {error:F2} ulp; expected at most 3");
    }

    /// <summary>Points between low and high, half of them spread over 30 octaves towards 0.</summary>
    static void OnPoints(Seed seed, double low, double high, Action<double> law)
    {
        for (var i = 0; i < Points; i++)
        {
            var u = seed.Stream.Uniform(2 * i);
            law(low + (high - low) * u);
            law((2 * u - 1) * Math.ScaleB(0.9, -seed.Stream.Choice(2 * i + 1, 30)));
        }
    }
}
