using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Layers;

/// <summary>Normalization and dropout in single precision are what double precision gives, rounded once, also for views.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class NormalizationPrecisionProperties
{
    [Property]
    public void OfBatchNormalization(Fans shape, Seed seed) => IsRoundedOnce(
        new BatchNormalization<float>(shape.Out), new BatchNormalization<double>(shape.Out), shape, seed);

    [Property]
    public void OfLayerNormalization(Fans shape, Seed seed) => IsRoundedOnce(
        new LayerNormalization<float>(shape.Out), new LayerNormalization<double>(shape.Out), shape, seed);

    [Property]
    public void OfDropout(Fans shape, Seed seed) => IsRoundedOnce(
        new Dropout<float>(shape.Out, 0.4, seed.Stream), new Dropout<double>(shape.Out, 0.4, seed.Stream), shape, seed);

    [Property]
    public void OfAlphaDropout(Fans shape, Seed seed) => IsRoundedOnce(
        new AlphaDropout<float>(shape.Out, 0.4, seed.Stream), new AlphaDropout<double>(shape.Out, 0.4, seed.Stream), shape, seed);

    static void IsRoundedOnce(ILayer<float> single, ILayer<double> layer, Fans shape, Seed seed)
    {
        var rows = shape.In + 1;
        Block<float> Block(string name) => new(rows, shape.Out, 2, special: false, seed.Stream.Child(name));
        var (x, y, dy, dx) = (Block("x"), Block("y"), Block("dy"), Block("dx"));
        foreach (var (p, parameter) in single.Parameters.Index())
        {
            new Block<float>(1, shape.Out, 0, special: false, seed.Stream.Child(p)).View.CopyTo(parameter.Value);
            Wide(parameter.Value).CopyTo(layer.Parameters[p].Value);
        }

        Matrix<double> wideY = new(rows, shape.Out), wideDx = new(rows, shape.Out);
        single.Forward(x.View, y.View);
        single.Backward(x.View, y.View, dy.View, dx.View);
        layer.Forward(Wide(x.View), wideY);
        layer.Backward(Wide(x.View), wideY, Wide(dy.View), wideDx);
        Rounded(wideY, y.View, "y");
        Rounded(wideDx, dx.View, "dx");
        foreach (var (p, parameter) in layer.Parameters.Index())
            Rounded(parameter.Gradient, single.Parameters[p].Gradient, "parameter");
        y.RimIsUntouched();
        dx.RimIsUntouched();
    }

    static Matrix<double> Wide(Matrix<float> matrix) => new(
        [.. Enumerable.Range(0, matrix.Rows).SelectMany(i => matrix.Row(i).ToArray()).Select(value => (double)value)],
        matrix.Rows, matrix.Columns);

    static void Rounded(Matrix<double> expected, Matrix<float> actual, string what)
    {
        for (var i = 0; i < expected.Rows; i++)
        {
            float[] row = [.. expected.Row(i).ToArray().Select(value => (float)value)];
            Same.Spans<float>(row, actual.Row(i), $"{what}, row {i}");
        }
    }
}
