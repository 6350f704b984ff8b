using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Layers;

/// <summary>A batch of at least two rows whose features have means and deviations over several octaves, and γ and β for it.</summary>
sealed class NormalizationCase
{
    readonly Seed _seed;

    internal NormalizationCase(Fans shape, Seed seed)
    {
        _seed = seed;
        (Rows, Width) = (shape.In + 1, shape.Out);
        X = Drawn(Rows, "x");
        for (var i = 0; i < Rows; i++)
        {
            for (var j = 0; j < Width; j++)
                X[i, j] = Math.ScaleB(X[i, j], seed.Stream.Choice(j, 9) - 4) + seed.Stream.Child("offset").Choice(j, 21) - 10;
        }
    }

    internal int Rows { get; }

    internal int Width { get; }

    internal Matrix<double> X { get; }

    internal Matrix<double> Dy => Drawn(Rows, "dy");

    /// <summary>The layer with drawn γ and β.</summary>
    internal TLayer With<TLayer>(TLayer layer) where TLayer : ILayer<double>
    {
        foreach (var (p, parameter) in layer.Parameters.Index())
            Drawn(1, p == 0 ? "gamma" : "beta").CopyTo(parameter.Value);
        return layer;
    }

    internal Matrix<double> Drawn(int rows, string name)
    {
        var matrix = new Matrix<double>(rows, Width);
        Normal.Standard.Fill(matrix, _seed.Stream.Child(name));
        return matrix;
    }

    /// <summary>What a pass puts out.</summary>
    internal static Matrix<T> Output<T>(ILayer<T> layer, Matrix<T> x, Pass pass = Pass.Training)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var y = new Matrix<T>(x.Rows, x.Columns);
        layer.Forward(x, y, pass);
        return y;
    }

    /// <summary>What comes back after a training pass.</summary>
    internal static Matrix<T> InputGradient<T>(ILayer<T> layer, Matrix<T> x, Matrix<T> dy)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var dx = new Matrix<T>(x.Rows, x.Columns);
        layer.Backward(x, dy, dy, dx);
        return dx;
    }

    /// <summary>a x + c in every element.</summary>
    internal static Matrix<double> Affine(Matrix<double> x, double a, double c) =>
        new([.. x.Values.ToArray().Select(value => a * value + c)], x.Rows, x.Columns);

    /// <summary>Mean and variance (divided by the count) of some numbers.</summary>
    internal static (double Mean, double Variance) Moments(IEnumerable<double> values)
    {
        double[] all = [.. values];
        var mean = all.Sum() / all.Length;
        return (mean, all.Sum(value => (value - mean) * (value - mean)) / all.Length);
    }

    internal static IEnumerable<double> Column(Matrix<double> x, int j) => Enumerable.Range(0, x.Rows).Select(i => x[i, j]);

    internal static void Near(Matrix<double> expected, Matrix<double> actual, double tolerance)
    {
        for (var i = 0; i < expected.Rows; i++)
        {
            for (var j = 0; j < expected.Columns; j++) Assert.Equal(expected[i, j], actual[i, j], tolerance);
        }
    }
}
