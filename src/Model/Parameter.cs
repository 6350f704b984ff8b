using System.Numerics;

namespace InitStudy.Model;

/// <summary>What training changes: a matrix of values and the gradient of the loss by them, of the same shape.</summary>
/// <param name="rows">Rows of value and gradient, at least 0.</param>
/// <param name="columns">Columns of value and gradient, at least 0.</param>
/// <param name="start">What all values are at first.</param>
/// <remarks>Both are without memory of their own until one asks for them: sizes can be checked first.</remarks>
public sealed class Parameter<T>(int rows, int columns, T start = default) where T : unmanaged, IFloatingPointIeee754<T>
{
    Matrix<T>? _value, _gradient;
    double _rateFactor = 1;

    /// <summary>Rows of value and gradient.</summary>
    public int Rows { get; } = Require.NotNegative(rows);

    /// <summary>Columns of value and gradient.</summary>
    public int Columns { get; } = Require.NotNegative(columns);

    /// <summary>The values.</summary>
    /// <exception cref="ArgumentException">When rows · columns exceeds the largest array.</exception>
    public Matrix<T> Value => _value ??= Matrix<T>.Filled(Rows, Columns, start);

    /// <summary>∂L/∂value of the last backward pass, 0 before.</summary>
    public Matrix<T> Gradient => _gradient ??= new(Rows, Columns);

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
