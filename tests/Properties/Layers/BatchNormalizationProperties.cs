using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;
using static InitStudy.Properties.Layers.NormalizationCase;

namespace InitStudy.Properties.Layers;

/// <summary>Exact laws of a training pass of batch normalization.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class BatchNormalizationProperties
{
    const double Rounding = 1e-10;

    [Property]
    public void OutputsHaveMeanBetaAndVarianceGammaSquaredTimesTheShareOfVariance(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(shape, seed);
        var layer = c.With(new BatchNormalization<double>(c.Width, epsilon: 0.01));
        var y = Output(layer, c.X);
        for (var j = 0; j < c.Width; j++)
        {
            var v = Moments(Column(c.X, j)).Variance;
            var (mean, variance) = Moments(Column(y, j));
            var gamma = layer.Gamma.Value[0, j];
            Assert.Equal(layer.Beta.Value[0, j], mean, Rounding);
            Assert.Equal(gamma * gamma * v / (v + 0.01), variance, Rounding * (1 + gamma * gamma));
        }
    }

    /// <summary>a x + c with a above 0 gives what x gives, if epsilon grows by a²; with epsilon 0 the scale is gone.</summary>
    [Property]
    public void ScaleAndShiftOfTheInputAreLost(Fans shape, Seed seed, byte code)
    {
        var c = WithManyRows(shape, seed);
        var (a, shift) = (Math.ScaleB(1 + code % 16 / 16.0, code / 16 - 8), seed.Stream.Normal(0));
        foreach (var epsilon in new[] { 0, 0.01 })
        {
            var y = Output(c.With(new BatchNormalization<double>(c.Width, epsilon)), c.X);
            var scaled = Output(c.With(new BatchNormalization<double>(c.Width, a * a * epsilon)), Affine(c.X, a, a * shift));
            Near(y, scaled, 1e-7);
        }
    }

    [Property]
    public void APowerOfTwoIsLostToTheLastBit(Fans shape, Seed seed, byte code)
    {
        var c = new NormalizationCase(shape, seed);
        var a = Math.ScaleB(1, code % 21 - 10);
        BatchNormalization<double> Layer() => c.With(new BatchNormalization<double>(c.Width, epsilon: 0));
        Same.Spans<double>(Output(Layer(), c.X).Values, Output(Layer(), Affine(c.X, a, 0)).Values, "output");
        Same.Spans<double>(
            Affine(InputGradientAfter(Layer(), c.X, c.Dy), 1, 0).Values,
            Affine(InputGradientAfter(Layer(), Affine(c.X, a, 0), c.Dy), a, 0).Values,
            "gradient by x, a times the one by a x");
    }

    /// <summary>Two rows become β ± γ d / √(d² + epsilon), d half their distance: nearly nothing but a sign.</summary>
    [Property]
    public void OfTwoRowsLittleMoreThanTheSignIsLeft(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(new(1, shape.Out), seed);
        var layer = c.With(new BatchNormalization<double>(c.Width, epsilon: 0.01));
        var y = Output(layer, c.X);
        for (var j = 0; j < c.Width; j++)
        {
            var half = (c.X[0, j] - c.X[1, j]) / 2;
            var deviation = layer.Gamma.Value[0, j] * half / Math.Sqrt(half * half + 0.01);
            Assert.Equal(layer.Beta.Value[0, j] + deviation, y[0, j], Rounding);
            Assert.Equal(layer.Beta.Value[0, j] - deviation, y[1, j], Rounding);
        }
    }

    [Property]
    public void AFeatureThatDoesNotVaryBecomesBeta(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(shape, seed);
        for (var i = 1; i < c.Rows; i++) c.X.Row(0).CopyTo(c.X.Row(i));
        var layer = c.With(new BatchNormalization<double>(c.Width));
        var y = Output(layer, c.X);
        for (var i = 0; i < c.Rows; i++)
        {
            for (var j = 0; j < c.Width; j++) Assert.Equal(layer.Beta.Value[0, j], y[i, j], 1e-9);
        }

        Assert.All(InputGradient(layer, c.X, c.Dy).Values.ToArray(), dx => Assert.True(double.IsFinite(dx)));
    }

    /// <summary>The gradient by x cannot move what the layer removes: it has no mean, and without epsilon no part along x.</summary>
    [Property]
    public void TheGradientByXSumsToZeroAndIsOrthogonalToX(Fans shape, Seed seed)
    {
        var c = WithManyRows(shape, seed);
        var dx = InputGradientAfter(c.With(new BatchNormalization<double>(c.Width, epsilon: 0)), c.X, c.Dy);
        for (var j = 0; j < c.Width; j++)
        {
            var size = 1e-9 * (1 + Column(dx, j).Max(Math.Abs));
            Assert.Equal(0, Column(dx, j).Sum(), size);
            Assert.Equal(0, Column(dx, j).Zip(Column(c.X, j), (d, x) => d * x).Sum(), 100 * size);
        }
    }

    [Fact]
    public void SharedElementsAndSingleRowsAreNamed()
    {
        var layer = new BatchNormalization<double>(3);
        Matrix<double> x = new(4, 3), y = new(4, 3);
        var expected = "expected separate ones";
        Failure.Names(() => layer.Forward(x, x), "y (4, 3)", "x (4, 3)", expected);
        Failure.Names(() => layer.Backward(x, y, y, x), "dx (4, 3)", "x (4, 3)", expected);
        Failure.Names(() => layer.Backward(x, y, y, y), "dx (4, 3)", "dy (4, 3)", expected);
        Failure.Names(() => layer.Forward(new(1, 3), new(1, 3)), "x is (1, 3)", "expected at least 2 rows in training");
        Failure.Names(() => layer.Forward(new(0, 3), new(0, 3)), "x is (0, 3)", "expected at least 2 rows in training");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    public void SettingsOutsideTheirRangesAreNamed(double value)
    {
        var text = FormattableString.Invariant($"is {value}");
        Failure.Names(() => _ = new BatchNormalization<double>(1, epsilon: value), $"epsilon {text}", "at least 0");
        Failure.Names(() => _ = new BatchNormalization<double>(1, newShare: value), $"newShare {text}", "from 0 to 1");
        Failure.Names(() => _ = new LayerNormalization<double>(1, epsilon: value), $"epsilon {text}", "at least 0");
    }

    /// <summary>So many that without epsilon no feature varies too little by chance.</summary>
    static NormalizationCase WithManyRows(Fans shape, Seed seed) => new(shape with { In = shape.In + 6 }, seed);

    static Matrix<double> InputGradientAfter(BatchNormalization<double> layer, Matrix<double> x, Matrix<double> dy)
    {
        Output(layer, x);
        return InputGradient(layer, x, dy);
    }
}
