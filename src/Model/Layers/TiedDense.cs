using System.Numerics;
using InitStudy.Model.Kernels;
using static InitStudy.Model.Kernels.MatrixProduct;
using static InitStudy.Model.Kernels.RowOperations;

namespace InitStudy.Model.Layers;

/// <summary>The way back through a dense layer by its own weights, transposed: y = x·Wᵀ + b, with a bias of its own.</summary>
/// <remarks>
/// It belongs above the dense layer in the same network, as a decoder above its encoder. W stays a parameter of the dense
/// layer alone, so that an optimizer moves it once; its gradient is the sum over both uses: back-propagation comes here
/// first and begins the sum, the dense layer completes it. Shapes: x, dx (batch, fanOut of W); y, dy (batch, fanIn of W).
/// </remarks>
public sealed class TiedDense<T>(Dense<T> encoder) : ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly Parameter<T>[] _parameters = [new(1, encoder.Inputs)];

    /// <summary>The layer whose weights are shared.</summary>
    public Dense<T> Encoder { get; } = encoder;

    /// <summary>b, (1, fanIn of W).</summary>
    public Parameter<T> Bias => _parameters[0];

    /// <inheritdoc/>
    public int Inputs => Encoder.Outputs;

    /// <inheritdoc/>
    public int Outputs => Encoder.Inputs;

    /// <summary>The bias alone: the weights are the dense layer's.</summary>
    public IReadOnlyList<Parameter<T>> Parameters => _parameters;

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training) =>
        Multiply(x, Encoder.Weight.Value.Transpose, into: y, ForwardEpilogue<T>.Of(Bias.Value, y, activation: null, y));

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
    {
        Encoder.BeginGradient(dy.Transpose, x);
        Bias.Gradient.Fill(T.Zero);
        AddColumnSums(dy, Bias.Gradient);
        Multiply(dy, Encoder.Weight.Value, into: dx);
    }
}
