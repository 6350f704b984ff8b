using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;
using static InitStudy.Properties.Layers.NormalizationCase;

namespace InitStudy.Properties.Layers;

/// <summary>Exact laws of layer normalization: batch normalization of the transposed batch, row by row.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class LayerNormalizationProperties
{
    [Property]
    public void EveryRowHasMeanZeroAndItsShareOfVariance(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(shape, seed);
        var y = Output(new LayerNormalization<double>(c.Width, epsilon: 0.01), c.X);
        for (var i = 0; i < c.Rows; i++)
        {
            var v = Moments(c.X.Row(i).ToArray()).Variance;
            var (mean, variance) = Moments(y.Row(i).ToArray());
            Assert.Equal(0, mean, 1e-10);
            Assert.Equal(v / (v + 0.01), variance, 1e-10);
        }
    }

    /// <summary>γ and β act feature by feature on what has mean 0 and variance 1.</summary>
    [Property]
    public void GammaScalesAndBetaShiftsEveryFeature(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(shape, seed);
        var plain = Output(new LayerNormalization<double>(c.Width), c.X);
        var layer = c.With(new LayerNormalization<double>(c.Width));
        var y = Output(layer, c.X);
        for (var i = 0; i < c.Rows; i++)
        {
            for (var j = 0; j < c.Width; j++)
                Assert.Equal(layer.Gamma.Value[0, j] * plain[i, j] + layer.Beta.Value[0, j], y[i, j], 1e-12);
        }
    }

    [Property]
    public void IsBatchNormalizationOfTheTransposedBatch(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(new(shape.In, shape.Out + 1), seed); // at least two features
        Matrix<double> Flipped(Matrix<double> x) =>
            new([.. Enumerable.Range(0, x.Columns).SelectMany(j => Column(x, j))], x.Columns, x.Rows);
        var byRow = new LayerNormalization<double>(c.Width, epsilon: 0.1);
        var byColumn = new BatchNormalization<double>(c.Rows, epsilon: 0.1);
        Near(Output(byRow, c.X), Flipped(Output(byColumn, Flipped(c.X))), 1e-10);
        Near(InputGradient(byRow, c.X, c.Dy), Flipped(InputGradient(byColumn, Flipped(c.X), Flipped(c.Dy))), 1e-10);
    }

    [Property]
    public void ScaleAndShiftOfARowAreLost(Fans shape, Seed seed, byte code)
    {
        var c = new NormalizationCase(shape, seed);
        var a = Math.ScaleB(1 + code % 16 / 16.0, code / 16 - 8);
        var y = Output(c.With(new LayerNormalization<double>(c.Width, epsilon: 0.01)), c.X);
        var scaled = Output(c.With(new LayerNormalization<double>(c.Width, a * a * 0.01)), Affine(c.X, a, 3 * a));
        Near(y, scaled, 1e-9);
    }

    [Property]
    public void EveryRowIsMappedOnItsOwnInEveryPass(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(shape, seed);
        var layer = c.With(new LayerNormalization<double>(c.Width));
        var y = Output(layer, c.X);
        foreach (var pass in Enum.GetValues<Pass>())
            Same.Spans<double>(y.Row(1), Output(layer, c.X.RowRange(1, 1), pass).Values, $"{pass} of one row");
    }

    [Property]
    public void ARowOfEqualFeaturesBecomesBeta(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(shape, seed);
        for (var i = 0; i < c.Rows; i++) c.X.Row(i).Fill(c.X[i, 0]);
        var layer = c.With(new LayerNormalization<double>(c.Width));
        var y = Output(layer, c.X);
        for (var i = 0; i < c.Rows; i++)
        {
            for (var j = 0; j < c.Width; j++) Assert.Equal(layer.Beta.Value[0, j], y[i, j], 1e-9);
        }
    }

    [Property]
    public void AnEarlierBackwardPassLeavesNothingBehind(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(shape, seed);
        var used = c.With(new LayerNormalization<double>(c.Width));
        var fresh = c.With(new LayerNormalization<double>(c.Width));
        InputGradient(used, c.Dy, c.X);
        Same.Spans<double>(InputGradient(fresh, c.X, c.Dy).Values, InputGradient(used, c.X, c.Dy).Values, "dx");
        Same.Spans<double>(fresh.Gamma.Gradient.Values, used.Gamma.Gradient.Values, "∂L/∂γ");
        Same.Spans<double>(fresh.Beta.Gradient.Values, used.Beta.Gradient.Values, "∂L/∂β");
    }

    [Fact]
    public void SharedElementsAreNamed()
    {
        var layer = new LayerNormalization<double>(3);
        Matrix<double> x = new(4, 3), y = new(4, 3);
        Failure.Names(() => layer.Forward(x, x), "y (4, 3)", "x (4, 3)", "expected separate ones");
        Failure.Names(() => layer.Backward(x, y, y, x), "dx (4, 3)", "x (4, 3)", "expected separate ones");
        Failure.Names(() => layer.Backward(x, y, y, y), "dx (4, 3)", "dy (4, 3)", "expected separate ones");
    }
}
