using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using static InitStudy.Model.Kernels.MatrixProduct;
using static InitStudy.Model.Kernels.RowOperations;

namespace InitStudy.Model.Layers;

/// <summary>The affine map of every row of a batch: y = x·W + b.</summary>
/// <remarks>Shapes: x, dx (batch, fanIn); W (fanIn, fanOut); b (1, fanOut); y, dy (batch, fanOut).</remarks>
public sealed class Dense<T> : ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    bool _gradientBegun;

    /// <summary>A map whose weights and biases are zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When fanIn or fanOut is 0 or negative.</exception>
    public Dense(int fanIn, int fanOut)
    {
        Weight = new(Require.Positive(fanIn), Require.Positive(fanOut)) { IsWeight = true };
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
    public int Inputs => Weight.Rows;

    /// <inheritdoc/>
    public int Outputs => Weight.Columns;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters { get; }

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training) => Forward(x, y, activation: null, y);

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Differentiate(x, dy);
        BackPropagate(dy, dx, epilogue: null);
    }

    /// <summary>s = x·W + b, and at once y = φ(s) if an activation is given.</summary>
    internal void Forward(Matrix<T> x, Matrix<T> s, IActivation? activation, Matrix<T> y) =>
        Multiply(x, Weight.Value, into: s, ForwardEpilogue<T>.Of(Bias.Value, s, activation, y));

    /// <summary>∂L/∂W = xᵀ·dy, plus what layers above that share W have begun, and ∂L/∂b = Σ rows of dy.</summary>
    internal void Differentiate(Matrix<T> x, Matrix<T> dy)
    {
        AddToGradient(x.Transpose, dy);
        _gradientBegun = false;
        Bias.Gradient.Fill(T.Zero);
        AddColumnSums(dy, Bias.Gradient);
    }

    /// <summary>The share a·b of ∂L/∂W that a layer above has, because it uses W too: this layer's backward pass completes the sum.</summary>
    internal void BeginGradient(Operand<T> a, Operand<T> b)
    {
        AddToGradient(a, b);
        _gradientBegun = true;
    }

    /// <summary>∂L/∂x = dy·Wᵀ, and then what follows.</summary>
    internal void BackPropagate(Matrix<T> dy, Matrix<T> dx, Epilogue<T>? epilogue) =>
        Multiply(dy, Weight.Value.Transpose, into: dx, epilogue);

    void AddToGradient(Operand<T> a, Operand<T> b)
    {
        if (_gradientBegun) MultiplyAdd(a, b, into: Weight.Gradient);
        else Multiply(a, b, into: Weight.Gradient);
    }
}
