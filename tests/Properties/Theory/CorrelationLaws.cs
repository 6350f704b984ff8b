using FsCheck.Xunit;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Theory;

/// <summary>Maps of lengths and correlations are what their integrals say.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 12)]
public sealed class CorrelationLaws
{
    const double Grid = 1.0 / 8, Reach = 9;

    /// <summary>E z₁ z₂ = c; E z₁² z₂² = 1 + 2 c²; E of a constant is its square.</summary>
    [Property]
    public void SeriesOfPowersAreKnown(Seed seed)
    {
        var c = 2 * seed.Stream.Uniform(0) - 1;
        Near(c, HermiteSeries.Of(z => z).Product(c));
        Near(1 + 2 * c * c, HermiteSeries.Of(z => z * z).Product(c));
        Near(4 * c, HermiteSeries.Of(z => z * z).Slope(c));
        Near(9, HermiteSeries.Of(_ => 3).Product(c));
    }

    /// <summary>Against the trapezoidal rule over the plane, of which the series knows nothing.</summary>
    [Property]
    public void TheCorrelationMapIsItsIntegral(Seed seed)
    {
        var (field, c) = (AnyField(seed), 2 * seed.Stream.Uniform(3) - 1);
        var map = new CorrelationMap(field);
        var deviation = Math.Sqrt(map.Length);
        var product = OverThePlane(c, z => field.Activation.Value(deviation * z));
        Near((field.WeightVariance * product + field.BiasVariance) / map.Length, map.Next(c));
        var slope = OverThePlane(c, z => Slope(field.Activation, deviation * z));
        Near(field.WeightVariance * slope, map.Slope(c));
    }

    /// <summary>Without dropout equal signals stay equal; masks part them.</summary>
    [Property]
    public void EqualSignalsStayEqualWithoutDropout(Seed seed)
    {
        var field = AnyField(seed);
        Near(1, new CorrelationMap(field).Next(1));
        Assert.True(new CorrelationMap(field with { Keep = 0.9 }).Next(1) < 0.999);
    }

    /// <summary>The end is a fixed point where deviations shrink, below 1 exactly if χ₁ > 1.</summary>
    [Property]
    public void TheEndAttracts(Seed seed)
    {
        var field = AnyField(seed);
        var map = new CorrelationMap(field);
        var end = map.FixedPoint();
        Near(end, map.Next(end));
        Assert.True(map.Slope(end) <= 1);
        if (Math.Abs(field.GradientFactor(map.Length) - 1) < 0.01) return;
        Assert.Equal(field.GradientFactor(map.Length) > 1, end < 1 - 1e-6);
    }

    [Property]
    public void LengthSlopesAreCentralDifferences(Seed seed)
    {
        var field = AnyField(seed) with { Keep = 0.8 };
        var q = field.FixedPoint();
        var difference = (field.NextLength(q * (1 + 1e-4)) - field.NextLength(q * (1 - 1e-4))) / (2e-4 * q);
        Assert.InRange(field.LengthSlope(q) - difference, -1e-6, 1e-6);
    }

    /// <summary>
    /// c = cos θ; far up, 1 − c falls like 4 / (a l)², a = 2√2 / (3π), the root of the map's first term.
    /// </summary>
    [Fact]
    public void ReluCorrelationsFollowTheArcCosineKernel()
    {
        for (var degrees = 0; degrees <= 180; degrees++)
        {
            var turn = degrees / 180.0;   // θ / π; sin θ = cos (π / 2 − θ)
            var cosine = Trigonometry.CosOfPi(turn);
            var expected = Trigonometry.CosOfPi(0.5 - turn) / Math.PI + (1 - turn) * cosine;
            Assert.InRange(ArcCosine.Next(cosine) - expected, -1e-7, 1e-7);
        }

        var a = 2 * Math.Sqrt(2) / (3 * Math.PI);
        Assert.InRange((1 - ArcCosine.After(2000, 0)) * a * a * 2000 * 2000 / 4, 0.97, 1.03);
    }

    static MeanField AnyField(Seed seed)
    {
        var (weights, biases) = (0.8 + 2.2 * seed.Stream.Uniform(0), 0.02 + 0.3 * seed.Stream.Uniform(1));
        return seed.Stream.Choice(2, 2) == 0
            ? new(new Tanh(), weights, biases)
            : new(new Logistic(), 5 * weights, biases);
    }

    static double Slope(IActivation activation, double s) => activation.Derivative(s, activation.Value(s));

    /// <summary>E f(z₁) f(c z₁ + √(1 − c²) z₂).</summary>
    static double OverThePlane(double c, Func<double, double> f)
    {
        var (rest, sum) = (Math.Sqrt(1 - c * c), 0.0);
        for (var z1 = -Reach; z1 <= Reach; z1 += Grid)
        {
            for (var z2 = -Reach; z2 <= Reach; z2 += Grid)
                sum += Elementary.Exp(-0.5 * (z1 * z1 + z2 * z2)) * f(z1) * f(c * z1 + rest * z2);
        }

        return sum * Grid * Grid / (2 * Math.PI);
    }

    static void Near(double expected, double actual) => Assert.InRange(actual - expected, -1e-8, 1e-8);
}
