using System.Numerics;

namespace InitStudy.Model.Layers;

/// <summary>One map of a network. A layer owns its parameters; the network owns what flows between layers.</summary>
/// <remarks>Shapes: x, dx (batch, <see cref="Inputs"/>); y, dy (batch, <see cref="Outputs"/>).</remarks>
public interface ILayer<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>Features in, at least 1.</summary>
    int Inputs { get; }

    /// <summary>Features out, at least 1.</summary>
    int Outputs { get; }

    /// <summary>What training changes, in a fixed order; empty for a layer without parameters.</summary>
    IReadOnlyList<Parameter<T>> Parameters { get; }

    /// <summary>All that a copy of the layer needs, in a fixed order: the parameters' values, then running statistics.</summary>
    /// <remarks>The matrices are the layer's own, so that a copy can be put back into them.</remarks>
    IReadOnlyList<Matrix<T>> State => [.. Parameters.Select(parameter => parameter.Value)];

    /// <summary>Writes y for x.</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    void Forward(Matrix<T> x, Matrix<T> y, Pass pass = Pass.Training);

    /// <summary>Writes dx = ∂L/∂x and the parameters' gradients, given dy = ∂L/∂y and x and y of the last training pass.</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    void Backward(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx);
}
