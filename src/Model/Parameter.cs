using System.Numerics;

namespace InitStudy.Model;

/// <summary>What training changes: a matrix of values and the gradient of the loss by them, of the same shape.</summary>
public sealed class Parameter<T>(int rows, int columns) where T : unmanaged, IFloatingPointIeee754<T>
{
    Matrix<T>? _gradient;

    /// <summary>The values.</summary>
    public Matrix<T> Value { get; } = new(rows, columns);

    /// <summary>∂L/∂value of the last backward pass; zero, and without memory of its own, until one asks for it.</summary>
    public Matrix<T> Gradient => _gradient ??= new(Value.Rows, Value.Columns);
}
