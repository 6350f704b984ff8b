using System.Numerics;
using InitStudy.Model.Activations;

namespace InitStudy.Model.Layers;

/// <summary>An activation function applied to every element: y = φ(x).</summary>
/// <remarks>Shapes: x, y, dy, dx (batch, width).</remarks>
public sealed class Activate<T>(int width, IActivation activation) : ILayer<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>φ.</summary>
    public IActivation Activation { get; } = activation;

    /// <inheritdoc/>
    public int Inputs { get; } = Require.Positive(width);

    /// <inheritdoc/>
    public int Outputs => Inputs;

    /// <inheritdoc/>
    public IReadOnlyList<Parameter<T>> Parameters => [];

    /// <inheritdoc/>
    public void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training) => Activation.Forward(x, y);

    /// <inheritdoc/>
    public void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx) => Activation.Backward(x, y, dy, dx);
}
