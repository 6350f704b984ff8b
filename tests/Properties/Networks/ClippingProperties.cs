using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>Laws of clipping, for gradients of any size, of zeros, infinities and NaN.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class ClippingProperties
{
    /// <remarks>Scales from 2⁻⁵⁰⁰ to 2¹⁰⁰⁰: squares of the largest overflow.</remarks>
    [Property]
    public void ByNormTheLengthIsAtMostTheThresholdAndTheDirectionIsKept(Seed seed, short exponent, byte quarter)
    {
        var scale = double.ScaleB(1, exponent % 751 + 250);
        var threshold = (quarter + 1) / 4.0;
        var parameters = Drawn<double>(seed, scale);
        var before = Gradient(parameters);
        new ClipByGlobalNorm(threshold).Clip(parameters);
        var after = Gradient(parameters);
        var factor = Math.Min(1, threshold / Norm(before) / scale);
        for (var i = 0; i < before.Length; i++)
            Assert.Equal(before[i] * factor, after[i], 1e-14 * threshold);

        double Norm(double[] g) => Math.Sqrt(g.Sum(v => v / scale * (v / scale)));
    }

    [Property]
    public void ByNormAGradientBelowTheThresholdStaysBitForBit(Seed seed)
    {
        var parameters = Drawn<float>(seed, 1);
        var before = Gradient(parameters);
        new ClipByGlobalNorm(ClipByGlobalNorm.Norm(parameters)).Clip(parameters);
        Assert.Equal(before, Gradient(parameters));
    }

    [Property]
    public void ByNormInSingleTheLengthIsTheThreshold(Seed seed, byte quarter)
    {
        var parameters = Drawn<float>(seed, 1e30);
        var threshold = (quarter + 1) / 4.0;
        new ClipByGlobalNorm(threshold).Clip(parameters);
        Assert.Equal(threshold, Math.Sqrt(Gradient(parameters).Sum(g => g * g)), 1e-6 * threshold);
    }

    [Property]
    public void ByValueEveryElementIsPutBackIntoTheInterval(Seed seed, byte quarter)
    {
        var parameters = Drawn<float>(seed, 20);
        var before = Gradient(parameters);
        var threshold = (quarter + 1) / 4.0;
        new ClipByValue(threshold).Clip(parameters);
        Assert.Equal(before.Select(g => Math.Clamp(g, -threshold, threshold)), Gradient(parameters));
    }

    [Fact]
    public void ZerosInfinitiesAndNaNHaveAResult()
    {
        double[] Clipped(IClipping clipping, params double[] gradient)
        {
            var parameter = new Parameter<double>(1, gradient.Length);
            gradient.CopyTo(parameter.Gradient.Values);
            clipping.Clip<double>([parameter]);
            return parameter.Gradient.Values.ToArray();
        }

        const double infinity = double.PositiveInfinity;
        var (byNorm, byValue) = (new ClipByGlobalNorm(2), new ClipByValue(2));
        Assert.Equal([0.0, 0.0], Clipped(byNorm, 0, 0));
        Assert.Equal([0.0, -0.0], Clipped(byValue, 0, -0.0));
        Assert.Equal([-2.0, 1.0, 2.0], Clipped(byValue, -infinity, 1, infinity));
        Assert.Equal([double.NaN, 1.0], Clipped(byValue, double.NaN, 1));
        Assert.All(Clipped(byNorm, infinity, 1), g => Assert.True(double.IsNaN(g)));
        Assert.All(Clipped(byNorm, double.NaN, 1, 0), g => Assert.True(double.IsNaN(g)));
        Assert.Equal([1.6, -1.2], Clipped(byNorm, double.MaxValue, -0.75 * double.MaxValue).Select(g => Math.Round(g, 14)));
        Assert.Empty(Clipped(byNorm));
    }

    [Property]
    public void AFrozenParameterNeitherCountsNorIsClipped(Seed seed)
    {
        var parameters = Drawn<double>(seed, 100);
        parameters[1].RateFactor = 0;
        var frozen = parameters[1].Gradient.Values.ToArray();
        new ClipByGlobalNorm(1).Clip(parameters);
        Assert.Equal(frozen, parameters[1].Gradient.Values.ToArray());
        Assert.Equal(1, Math.Sqrt(parameters[0].Gradient.Values.ToArray().Sum(g => g * g)), 1e-14);
    }

    /// <summary>‖Δw‖ ≤ learningRate · threshold, and equal to it where the gradient was longer.</summary>
    [Property]
    public void AClippedStepIsAtMostTheLearningRateTimesTheThreshold(TrainingCase c)
    {
        const double threshold = 0.01;
        var (run, free) = (c.Run<double>(new ClipByGlobalNorm(threshold)), c.Run<double>());
        free.Differentiate();
        var longer = ClipByGlobalNorm.Norm(free.Network.Parameters) > threshold;
        double[] Values() => [.. run.Network.Parameters.SelectMany(parameter => parameter.Value.Values.ToArray())];
        var before = Values();
        run.Step();
        var step = Math.Sqrt(Values().Zip(before).Sum(pair => (pair.First - pair.Second) * (pair.First - pair.Second)));
        var bound = c.LearningRate * threshold;
        Assert.InRange(step, longer ? bound * (1 - 1e-9) - 1e-14 : 0, bound * (1 + 1e-9) + 1e-14);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void ThresholdsOutOfRangeAreNamed(double threshold)
    {
        var value = FormattableString.Invariant($"Threshold is {threshold}");
        Failure.Names(() => _ = new ClipByValue(threshold), value, "expected a finite number above 0");
        Failure.Names(() => _ = new ClipByGlobalNorm(threshold), value, "expected a finite number above 0");
    }

    /// <summary>Two parameters whose gradients are N(0, scale²), 17 and 15 of them.</summary>
    static Parameter<T>[] Drawn<T>(Seed seed, double scale) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Parameter<T>[] parameters = [new(1, 17), new(3, 5)];
        for (var p = 0; p < parameters.Length; p++)
        {
            var values = new double[parameters[p].Value.Count];
            seed.Stream.Child(p).FillNormal(0, values);
            for (var i = 0; i < values.Length; i++) parameters[p].Gradient.Values[i] = T.CreateTruncating(scale * values[i]);
        }

        return parameters;
    }

    static double[] Gradient<T>(Parameter<T>[] parameters) where T : unmanaged, IFloatingPointIeee754<T> =>
        [.. parameters.SelectMany(parameter => parameter.Gradient.Values.ToArray()).Select(double.CreateTruncating)];
}
