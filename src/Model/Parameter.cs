using System.Numerics;

namespace InitStudy.Model;

/// <summary>What training changes: a matrix of values and the gradient of the loss by them, of the same shape.</summary>
public sealed class Parameter<T>(int rows, int columns) where T : unmanaged, IFloatingPointIeee754<T>
{
    Matrix<T>? _gradient;
    double _rateFactor = 1;

    /// <summary>The values.</summary>
    public Matrix<T> Value { get; } = new(rows, columns);

    /// <summary>∂L/∂value of the last backward pass; zero, and without memory of its own, until one asks for it.</summary>
    public Matrix<T> Gradient => _gradient ??= new(Value.Rows, Value.Columns);

    /// <summary>Whether it is the weights of a layer, (fanIn, fanOut): what penalties and constraints act on, not biases or scales.</summary>
    public bool IsWeight { get; init; }

    /// <summary>The parameter's learning rate as a multiple of the optimizer's: 1 unless set, 0 while it is frozen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When set to a negative number, NaN or infinity.</exception>
    public double RateFactor
    {
        get => _rateFactor;
        set => _rateFactor = Require.NotNegative(value);
    }
}
