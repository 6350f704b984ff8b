using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Layers;

/// <summary>Dropout for SELU: dropped units take its lower limit α′ = −λ α, then all are mapped by a x + b.</summary>
/// <remarks>
/// With q = 1 − rate, a = (q + α′² q (1 − q))^(−1/2) and b = −a (1 − q) α′ keep a mean of 0 and a variance of 1. A prediction
/// passes x through; a sampling pass drops as training does, with masks of its own. x and y share no elements, nor dx and
/// dy. Shapes: x, y, dy, dx (batch, width).
/// Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, section 2, "New dropout technique".
/// </remarks>
public sealed class AlphaDropout<T> : ILayer<T>, IDrops where T : unmanaged, IFloatingPointIeee754<T>
{
    const double LowerLimit = -Selu.Lambda * Selu.Alpha;

    readonly double _scale, _shift;

    /// <summary>A layer before its first pass.</summary>
    /// <param name="width">Units, at least 1.</param>
    /// <param name="rate">Probability that a unit is dropped, from 0 to below 1.</param>
    /// <param name="random">The stream of all masks.</param>
    /// <exception cref="ArgumentOutOfRangeException">When width or rate is outside its range.</exception>
    public AlphaDropout(int width, double rate, RandomStream random)
        : this(width, new DropMask(Require.ShareBelowOne(rate), random))
    {
    }

    /// <summary>A layer whose next pass drops what the mask says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When width is 0 or negative.</exception>
    public AlphaDropout(int width, DropMask mask)
    {
        (Inputs, Mask) = (Require.Positive(width), mask);
        var kept = 1 - mask.Rate;
        _scale = 1 / Math.Sqrt(kept + LowerLimit * LowerLimit * kept * mask.Rate);
        _shift = -_scale * mask.Rate * LowerLimit;
    }

    /// <inheritdoc/>
    public DropMask Mask { get; }

    /// <inheritdoc/>
    public int Inputs { get; }

    /// <inheritdoc/>
    public int Outputs => Inputs;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters => [];

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training)
    {
        Require.Shape(x, x.Rows, Inputs);
        Require.Shape(y, x.Rows, Inputs);
        Require.Apart(y, x, nameof(y), nameof(x));
        if (pass == Pass.Prediction) x.CopyTo(y);
        else Mask.Apply(Mask.Next(pass), x, y, _scale, _shift, dropped: _scale * LowerLimit + _shift);
    }

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Require.Shape(dy, x.Rows, Inputs);
        Require.Shape(dx, x.Rows, Inputs);
        Require.Apart(dx, dy, nameof(dx), nameof(dy));
        Mask.Apply(Mask.OfLastTraining, dy, dx, _scale);
    }
}
