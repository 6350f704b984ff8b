using System.Numerics;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using static InitStudy.Model.Kernels.MatrixProduct;
using static InitStudy.Model.Kernels.RowOperations;

namespace InitStudy.Model.Layers;

/// <summary>The affine map of every row of a batch: y = x·W + b.</summary>
/// <remarks>Shapes: x, dx (batch, fanIn); W (fanIn, fanOut); b (1, fanOut); y, dy (batch, fanOut).</remarks>
public sealed class Dense<T> : ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>A map whose weights and biases are zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When fanIn or fanOut is 0 or negative.</exception>
    public Dense(int fanIn, int fanOut)
    {
        Weight = new(Require.Positive(fanIn), Require.Positive(fanOut));
        Bias = new(1, fanOut);
        Parameters = [Weight, Bias];
    }

    /// <summary>A map whose weights are drawn by <paramref name="initializer"/>; the biases are zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When fanIn or fanOut is 0 or negative.</exception>
    public Dense(int fanIn, int fanOut, IInitializer initializer, RandomStream random)
        : this(fanIn, fanOut) => initializer.Fill(Weight.Value, random);

    /// <summary>W, (fanIn, fanOut).</summary>
    public Parameter<T> Weight { get; }

    /// <summary>b, (1, fanOut).</summary>
    public Parameter<T> Bias { get; }

    /// <inheritdoc/>
    public int Inputs => Weight.Value.Rows;

    /// <inheritdoc/>
    public int Outputs => Weight.Value.Columns;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters { get; }

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y)
    {
        Multiply(x, Weight.Value, into: y);
        AddToEachRow(Bias.Value, y);
    }

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Multiply(x.Transpose, dy, into: Weight.Gradient); // ∂L/∂W = xᵀ·dy
        Bias.Gradient.Fill(T.Zero);
        AddColumnSums(dy, Bias.Gradient);                 // ∂L/∂b = Σ rows of dy
        Multiply(dy, Weight.Value.Transpose, into: dx);   // ∂L/∂x = dy·Wᵀ
    }
}
