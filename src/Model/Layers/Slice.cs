using System.Numerics;

namespace InitStudy.Model.Layers;

/// <summary>Some neighbouring features of the input, such as the last state of a sequence: y = x[first … first + count − 1].</summary>
/// <remarks>Shapes: x, dx (batch, inputs); y, dy (batch, count). The other features get the gradient 0.</remarks>
public sealed class Slice<T> : ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Features first … first + count − 1 of <paramref name="inputs"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When inputs or count is below 1, or first below 0.</exception>
    /// <exception cref="ArgumentException">When the features reach beyond the inputs.</exception>
    public Slice(int inputs, int first, int count)
    {
        (Inputs, First, Outputs) = (Require.Positive(inputs), Require.NotNegative(first), Require.Positive(count));
        if (first > inputs - count)
            Require.Invalid($"first + count is {first} + {count}; expected at most {inputs}, the inputs");
    }

    /// <summary>The first feature that is taken.</summary>
    public int First { get; }

    /// <inheritdoc/>
    public int Inputs { get; }

    /// <inheritdoc/>
    public int Outputs { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters => [];

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training)
    {
        Require.Shape(x, x.Rows, Inputs);
        Part(x).CopyTo(y);
    }

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Require.Shape(dy, x.Rows, Outputs);
        Require.Shape(dx, x.Rows, Inputs);
        dx.Fill(T.Zero);
        dy.CopyTo(Part(dx));
    }

    Matrix<T> Part(Matrix<T> x) => x.Block(0, First, x.Rows, Outputs);
}
