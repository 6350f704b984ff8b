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
    readonly double[] _normalized, _dgamma, _dbeta;

    /// <summary>A layer with γ = 1 and β = 0.</summary>
    /// <param name="width">Features, at least 1.</param>
    /// <param name="epsilon">Added to variances, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">When one of them is outside its range.</exception>
    public LayerNormalization(int width, double epsilon = 1e-5)
    {
        (Gamma, Beta) = (new(1, Require.Positive(width)), new(1, width));
        Gamma.Value.Fill(T.One);
        Parameters = [Gamma, Beta];
        Epsilon = Require.NotNegative(epsilon);
        (_normalized, _dgamma, _dbeta) = (new double[width], new double[width], new double[width]);
    }

    /// <summary>γ, (1, width): what multiplies every feature.</summary>
    public Parameter<T> Gamma { get; }

    /// <summary>β, (1, width): what is added to every feature.</summary>
    public Parameter<T> Beta { get; }

    /// <summary>Added to variances.</summary>
    public double Epsilon { get; }

    /// <inheritdoc/>
    public int Inputs => Gamma.Value.Columns;

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
            var normalized = Normalized(x.Row(i)).Values;
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
        Array.Clear(_dgamma);
        Array.Clear(_dbeta);
        for (var i = 0; i < x.Rows; i++) Backward(x.Row(i), dy.Row(i), dx.Row(i));
        for (var j = 0; j < Inputs; j++)
        {
            Gamma.Gradient[0, j] = T.CreateTruncating(_dgamma[j]);
            Beta.Gradient[0, j] = T.CreateTruncating(_dbeta[j]);
        }
    }

    /// <summary>With g = γ dy: dx = (g − mean of g − x̂ · mean of g x̂) / √(v + epsilon); adds dy x̂ to ∂L/∂γ and dy to ∂L/∂β.</summary>
    void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> dy, Span<T> dx)
    {
        var (normalized, deviation) = Normalized(x);
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
            dx[j] = T.CreateTruncating((g - sum / Inputs - normalized[j] * (dot / Inputs)) / deviation);
        }
    }

    /// <summary>x̂ = (x − m) / √(v + epsilon), good until the next row, and what it was divided by.</summary>
    (double[] Values, double Deviation) Normalized(ReadOnlySpan<T> x)
    {
        var (mean, squares) = (Reduction.Sum(x) / Inputs, 0.0);
        for (var j = 0; j < Inputs; j++)
        {
            _normalized[j] = double.CreateTruncating(x[j]) - mean;
            squares += _normalized[j] * _normalized[j];
        }

        var deviation = Math.Sqrt(squares / Inputs + Epsilon);
        for (var j = 0; j < Inputs; j++) _normalized[j] /= deviation;
        return (_normalized, deviation);
    }

    static double Number(Matrix<T> row, int j) => double.CreateTruncating(row.Row(0)[j]);
}
