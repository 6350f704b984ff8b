using System.Numerics;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Layers;

/// <summary>Inverted dropout: each unit is 0 with probability rate, else x / (1 − rate), so that its mean stays x.</summary>
/// <remarks>
/// A prediction passes x through; a sampling pass drops as training does, with masks of its own. x and y share no elements,
/// nor dx and dy. Shapes: x, y, dy, dx (batch, width). Srivastava et al., JMLR 15 (2014), section 10.
/// </remarks>
public sealed class Dropout<T> : ILayer<T>, IDrops where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly double _scale;

    /// <summary>A layer before its first pass.</summary>
    /// <param name="width">Units, at least 1.</param>
    /// <param name="rate">Probability that a unit is dropped, from 0 to below 1.</param>
    /// <param name="random">The stream of all masks.</param>
    /// <exception cref="ArgumentOutOfRangeException">When width or rate is outside its range.</exception>
    public Dropout(int width, double rate, RandomStream random)
        : this(width, new DropMask(Require.ShareBelowOne(rate), random))
    {
    }

    /// <summary>A layer whose next pass drops what the mask says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When width is 0 or negative.</exception>
    public Dropout(int width, DropMask mask) =>
        (Inputs, Mask, _scale) = (Require.Positive(width), mask, 1 / (1 - mask.Rate));

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
        else Mask.Apply(Mask.Next(pass), x, y, _scale);
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
