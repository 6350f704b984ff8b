using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Layers;

/// <summary>
/// Normalization is scale-invariant over the whole range of double: for any s, y(s x; s² epsilon) = y(x; epsilon), and its
/// derivative by s x is that by x, divided by s.
/// </summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
public sealed class NormalizationRangeProperties
{
    const double Epsilon = 1e-5;

    /// <summary>Up to 2¹⁰¹⁵, where sums overflow, and down to 2⁻⁵²⁰, where s² epsilon is hardly a number any more.</summary>
    [Property]
    public void OfBatchNormalization(Fans shape, Seed seed) =>
        IsScaleInvariant(shape, seed, epsilon => new BatchNormalization<double>(shape.Out, epsilon), NormalizationCase.Column);

    [Property]
    public void OfLayerNormalization(Fans shape, Seed seed) =>
        IsScaleInvariant(shape, seed, epsilon => new LayerNormalization<double>(shape.Out, epsilon), (x, i) => x.Row(i).ToArray());

    /// <summary>Where s is large, epsilon is nothing beside the variance, however small it is beside one.</summary>
    [Property]
    public void BesideLargeNumbersEpsilonIsNothing(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(shape, seed);
        var large = NormalizationCase.Affine(c.X, double.ScaleB(1, 700), 0);
        foreach (var make in Makers(shape.Out + 1))
        {
            Matrix<double> Widened(Matrix<double> x) => WithAnotherColumn(x);
            NormalizationCase.Near(
                NormalizationCase.Output(make(1e-300), Widened(c.X)), NormalizationCase.Output(make(Epsilon), Widened(large)), 1e-9);
        }
    }

    [Fact]
    public void ThreeNumbersOfSize1e200AreNormalized()
    {
        var (batch, layer) = (new BatchNormalization<double>(1), new LayerNormalization<double>(3));
        var y = NormalizationCase.Output(batch, new([1e200, 2e200, 3e200], 3, 1));
        Assert.Equal([-1.224744871391589, 0, 1.224744871391589], y.Values.ToArray().Select(v => Math.Round(v, 15)));
        y = NormalizationCase.Output(layer, new([1e200, 2e200, 3e200], 1, 3));
        Assert.Equal([-1.224744871391589, 0, 1.224744871391589], y.Values.ToArray().Select(v => Math.Round(v, 15)));
    }

    /// <summary>Equal numbers have no variance: β alone is left, and the gradient is that of epsilon.</summary>
    [Fact]
    public void EqualNumbersOfAnySizeBecomeBeta()
    {
        foreach (var x in new[] { 0, 1, 1e200, double.MaxValue, double.Epsilon })
        {
            var batch = new BatchNormalization<double>(1);
            batch.Beta.Value[0, 0] = 0.75;
            Assert.Equal([0.75, 0.75], NormalizationCase.Output(batch, new([x, x], 2, 1)).Values.ToArray());
            var dx = NormalizationCase.InputGradient(batch, new([x, x], 2, 1), new([1, 3], 2, 1));
            Assert.Equal(-1 / Math.Sqrt(Epsilon), dx[0, 0], 1e-9);
            Assert.Equal(1 / Math.Sqrt(Epsilon), dx[1, 0], 1e-9);
        }
    }

    /// <param name="shape">Rows, less one, and features.</param>
    /// <param name="seed">Of what is drawn.</param>
    /// <param name="make">The layer with an epsilon.</param>
    /// <param name="line">What is normalized together: a row or a column.</param>
    static void IsScaleInvariant(
        Fans shape, Seed seed, Func<double, ILayer<double>> make, Func<Matrix<double>, int, IEnumerable<double>> line)
    {
        var exponent = seed.Stream.Child("exponent").Choice(0, 1536) - 520;
        var (s, c) = (double.ScaleB(1, exponent), new NormalizationCase(shape, seed));
        var epsilon = Math.Clamp(Epsilon * s * s, double.Epsilon, 1e300);
        ILayer<double> scaled = c.With(make(epsilon)), plain = c.With(make(Math.Max(epsilon / s / s, double.Epsilon)));
        var large = NormalizationCase.Affine(c.X, s, 0);
        NormalizationCase.Near(NormalizationCase.Output(plain, c.X), NormalizationCase.Output(scaled, large), 1e-9);
        var (dx, dsx) = (NormalizationCase.InputGradient(plain, c.X, c.Dy), NormalizationCase.InputGradient(scaled, large, c.Dy));
        var lines = make(1) is BatchNormalization<double> ? c.Width : c.Rows;
        var deviation = Math.Sqrt(Enumerable.Range(0, lines).Min(l => NormalizationCase.Moments(line(c.X, l)).Variance) + epsilon / s / s);
        var terms = Largest(c.Dy) * Largest(plain.Parameters[0].Value) / deviation;   // what dx is the difference of
        for (var i = 0; i < dx.Count; i++) Assert.Equal(dx.Values[i], dsx.Values[i] / (1 / s), 1e-9 * terms);
        foreach (var (expected, actual) in plain.Parameters.Zip(scaled.Parameters))
            NormalizationCase.Near(expected.Gradient, actual.Gradient, 1e-8);
    }

    static double Largest(Matrix<double> x) => x.Values.ToArray().Max(Math.Abs);

    static Func<double, ILayer<double>>[] Makers(int width) =>
        [epsilon => new BatchNormalization<double>(width, epsilon), epsilon => new LayerNormalization<double>(width, epsilon)];

    /// <summary>With a feature that lies apart, so that no row has only equal features.</summary>
    static Matrix<double> WithAnotherColumn(Matrix<double> x)
    {
        var wider = new Matrix<double>(x.Rows, x.Columns + 1);
        x.CopyTo(wider.Block(0, 0, x.Rows, x.Columns));
        for (var i = 0; i < x.Rows; i++) wider[i, x.Columns] = (i + 3) * x[0, 0];
        return wider;
    }
}
