using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Layers;

/// <summary>Every row brought to mean 0 and variance 1 over its features: y = γ (x − m) / √(v + epsilon) + β.</summary>
/// <remarks>
/// m and v = Σ (x − m)² / width are the row's own, so that all passes do the same and one row is enough. Sums are in
/// double. A row whose features are all equal becomes β but for rounding, if epsilon is above 0. x and y share no elements,
/// dx none with x or dy. Shapes: x, y, dy, dx (batch, width). Ba, Kiros and Hinton, arXiv:1607.06450, eq. 3 and 4.
/// </remarks>
public sealed class LayerNormalization<T> : ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    double[] _normalized = [], _dgamma = [], _dbeta = [];

    /// <summary>A layer with γ = 1 and β = 0.</summary>
    /// <param name="width">Features, at least 1.</param>
    /// <param name="epsilon">Added to variances, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">When one of them is outside its range.</exception>
    public LayerNormalization(int width, double epsilon = 1e-5)
    {
        (Gamma, Beta) = (new(1, Require.Positive(width), T.One), new(1, width));
        Parameters = [Gamma, Beta];
        Epsilon = Require.NotNegative(epsilon);
    }

    /// <summary>γ, (1, width): what multiplies every feature.</summary>
    public Parameter<T> Gamma { get; }

    /// <summary>β, (1, width): what is added to every feature.</summary>
    public Parameter<T> Beta { get; }

    /// <summary>Added to variances.</summary>
    public double Epsilon { get; }

    /// <inheritdoc/>
    public int Inputs => Gamma.Columns;

    /// <inheritdoc/>
    public int Outputs => Inputs;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters { get; }

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training)
    {
        Require.Shape(x, x.Rows, Inputs);
        Require.Shape(y, x.Rows, Inputs);
        Require.Apart(y, x, nameof(y), nameof(x));
        for (var i = 0; i < x.Rows; i++)
        {
            var normalized = Normalized(x.RowRange(i, 1)).Values;
            for (var j = 0; j < Inputs; j++)
                y.Row(i)[j] = T.CreateTruncating(Number(Gamma.Value, j) * normalized[j] + Number(Beta.Value, j));
        }
    }

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Require.Shape(x, x.Rows, Inputs);
        Require.Shape(dy, x.Rows, Inputs);
        Require.Shape(dx, x.Rows, Inputs);
        Require.Apart(dx, x, nameof(dx), nameof(x));
        Require.Apart(dx, dy, nameof(dx), nameof(dy));
        if (_dgamma.Length == 0) (_dgamma, _dbeta) = (new double[Inputs], new double[Inputs]);
        Array.Clear(_dgamma);
        Array.Clear(_dbeta);
        for (var i = 0; i < x.Rows; i++) Backward(x.RowRange(i, 1), dy.Row(i), dx.Row(i));
        for (var j = 0; j < Inputs; j++)
        {
            Gamma.Gradient[0, j] = T.CreateTruncating(_dgamma[j]);
            Beta.Gradient[0, j] = T.CreateTruncating(_dbeta[j]);
        }
    }

    /// <summary>With g = γ dy: dx = (g − mean of g − x̂ · mean of g x̂) / √(v + epsilon); adds dy x̂ to ∂L/∂γ and dy to ∂L/∂β.</summary>
    void Backward(Matrix<T> x, ReadOnlySpan<T> dy, Span<T> dx)
    {
        var (normalized, deviation, scale) = Normalized(x);
        var (sum, dot) = (0.0, 0.0);
        for (var j = 0; j < Inputs; j++)
        {
            var (d, g) = (double.CreateTruncating(dy[j]), Number(Gamma.Value, j) * double.CreateTruncating(dy[j]));
            _dgamma[j] += d * normalized[j];
            _dbeta[j] += d;
            sum += g;
            dot += g * normalized[j];
        }

        for (var j = 0; j < Inputs; j++)
        {
            var g = Number(Gamma.Value, j) * double.CreateTruncating(dy[j]);
            dx[j] = T.CreateTruncating((g - sum / Inputs - normalized[j] * (dot / Inputs)) / deviation * scale);
        }
    }

    /// <summary>x̂ = (x − m) / √(v + epsilon), good until the next row: what scale · x less its mean was divided by.</summary>
    (double[] Values, double Deviation, double Scale) Normalized(Matrix<T> row)
    {
        ReadOnlySpan<T> x = row.Row(0);
        var scale = 1.0;
        var variance = Centre(x, Reduction.Sum(x) / Inputs, scale);
        if (!SquareRange.Holds(variance + Epsilon))
        {
            (double mean, _, scale) = Moments.Scaled<Lane<double>, T>(row.AsColumn(), 0, Epsilon);
            variance = Centre(x, mean, scale);
        }

        var deviation = Math.Sqrt(variance + Epsilon * scale * scale);
        for (var j = 0; j < Inputs; j++) _normalized[j] /= deviation;
        return (_normalized, deviation, scale);
    }

    /// <summary>Keeps scale · x − mean; the mean of its squares.</summary>
    double Centre(ReadOnlySpan<T> x, double mean, double scale)
    {
        if (_normalized.Length == 0) _normalized = new double[Inputs];
        var squares = 0.0;
        for (var j = 0; j < Inputs; j++)
        {
            _normalized[j] = scale * double.CreateTruncating(x[j]) - mean;
            squares += _normalized[j] * _normalized[j];
        }

        return squares / Inputs;
    }

    static double Number(Matrix<T> row, int j) => double.CreateTruncating(row.Row(0)[j]);
}
