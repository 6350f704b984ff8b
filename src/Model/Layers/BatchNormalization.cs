using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Layers;

/// <summary>Every feature brought to mean β and deviation γ over the batch: y = γ (x − m) / √(v + epsilon) + β.</summary>
/// <remarks>
/// A training pass takes mean m and variance v = Σ (x − m)² / batch of its batch, and moves the running statistics towards
/// m and the unbiased variance, batch / (batch − 1) · v; all other passes take the running statistics and change nothing.
/// While γ and β are frozen, training passes do the same: the layer is then a fixed affine map, also to the gradient.
/// Sums are in double. A feature that does not vary becomes β but for rounding, if epsilon is above 0. x and y share no
/// elements, dx none with x or dy. Shapes: x, y, dy, dx (batch, width). Ioffe and Szegedy, arXiv:1502.03167, algorithm 1.
/// </remarks>
public sealed class BatchNormalization<T> : ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    static readonly double Largest = double.CreateTruncating(T.BitDecrement(T.PositiveInfinity));

    ColumnStatistics? _ofBatch, _fixed;
    Matrix<T>? _runningMean, _runningVariance;

    /// <summary>A layer with γ = 1, β = 0, running mean 0 and running variance 1.</summary>
    /// <param name="width">Features, at least 1.</param>
    /// <param name="epsilon">Added to variances, at least 0.</param>
    /// <param name="newShare">Share of the batch in new running statistics, from 0 to 1; some call it momentum.</param>
    /// <exception cref="ArgumentOutOfRangeException">When one of them is outside its range.</exception>
    public BatchNormalization(int width, double epsilon = 1e-5, double newShare = 0.1)
    {
        (Gamma, Beta) = (new(1, Require.Positive(width), T.One), new(1, width));
        Parameters = [Gamma, Beta];
        (Epsilon, NewShare) = (Require.NotNegative(epsilon), Require.Share(newShare));
    }

    /// <summary>γ, (1, width): the deviation of every feature of y.</summary>
    public Parameter<T> Gamma { get; }

    /// <summary>β, (1, width): the mean of every feature of y.</summary>
    public Parameter<T> Beta { get; }

    /// <summary>Added to variances, so that features which hardly vary are not blown up.</summary>
    public double Epsilon { get; }

    /// <summary>Share of the batch in new running statistics.</summary>
    public double NewShare { get; }

    /// <summary>Means that predictions use, (1, width): running ← (1 − newShare) running + newShare m.</summary>
    public Matrix<T> RunningMean => _runningMean ??= new(1, Inputs);

    /// <summary>Variances that predictions use, (1, width): the same of the unbiased variance, at most the largest number.</summary>
    public Matrix<T> RunningVariance => _runningVariance ??= Matrix<T>.Filled(1, Inputs, T.One);

    /// <inheritdoc/>
    public int Inputs => Gamma.Columns;

    /// <inheritdoc/>
    public int Outputs => Inputs;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Matrix<T>> State => [Gamma.Value, Beta.Value, RunningMean, RunningVariance];

    bool IsFrozen => Gamma.RateFactor == 0 && Beta.RateFactor == 0;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">When a training pass gets fewer than two rows: one alone has no variance.</exception>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training)
    {
        Require.Shape(x, x.Rows, Inputs);
        Require.Shape(y, x.Rows, Inputs);
        Require.Apart(y, x, nameof(y), nameof(x));
        var statistics = pass == Pass.Training && !IsFrozen ? OfBatch(x) : Running();
        Columns.Run<ColumnNormalization<T>>(Inputs, new(x, y, Gamma.Value, Beta.Value, statistics, Epsilon));
    }

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Require.Shape(x, x.Rows, Inputs);
        Require.Shape(dy, x.Rows, Inputs);
        Require.Shape(dx, x.Rows, Inputs);
        Require.Apart(dx, x, nameof(dx), nameof(x));
        Require.Apart(dx, dy, nameof(dx), nameof(dy));
        var (statistics, coupling) = IsFrozen ? (Running(), 0) : (_ofBatch ??= new(Inputs), 1);
        Columns.Run<ColumnNormalizationGradient<T>>(Inputs, new(x, dy, dx, Gamma, Beta, statistics, Epsilon, coupling));
    }

    /// <summary>Those of x, towards which the running ones move.</summary>
    ColumnStatistics OfBatch(Matrix<T> x)
    {
        if (x.Rows < 2) Require.Invalid($"x is {x}; expected at least 2 rows in training: one alone has no variance");
        _ofBatch ??= new(Inputs);
        Columns.Run<ColumnMoments<T>>(Inputs, new(x, _ofBatch, Epsilon));
        var unbiased = x.Rows / (x.Rows - 1.0);
        for (var j = 0; j < Inputs; j++)
        {
            var (mean, variance, scale) = (_ofBatch.Mean[j], _ofBatch.Variance[j], _ofBatch.Scale[j]);
            RunningMean[0, j] = Moved(RunningMean[0, j], mean / scale);
            RunningVariance[0, j] = Moved(RunningVariance[0, j], unbiased * variance / scale / scale);
        }

        return _ofBatch;
    }

    T Moved(T running, double ofBatch)
    {
        var moved = (1 - NewShare) * double.CreateTruncating(running) + NewShare * Math.Clamp(ofBatch, -Largest, Largest);
        return T.CreateTruncating(Math.Clamp(moved, -Largest, Largest));
    }

    /// <summary>The running ones, as they are.</summary>
    ColumnStatistics Running()
    {
        _fixed ??= new(Inputs);
        for (var j = 0; j < Inputs; j++)
        {
            _fixed.Mean[j] = double.CreateTruncating(RunningMean[0, j]);
            _fixed.Variance[j] = double.CreateTruncating(RunningVariance[0, j]);
        }

        return _fixed;
    }
}
