using System.Numerics;

namespace InitStudy.Model;

/// <summary>A matrix as a factor of a product, as it is or transposed.</summary>
public readonly struct Operand<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    internal Operand(Matrix<T> matrix, bool transposed)
    {
        Matrix = matrix;
        Transposed = transposed;
    }

    /// <summary>The stored matrix.</summary>
    public Matrix<T> Matrix { get; }

    /// <summary>Whether rows and columns change places in the product.</summary>
    public bool Transposed { get; }

    /// <summary>Rows of the factor.</summary>
    public int Rows => Transposed ? Matrix.Columns : Matrix.Rows;

    /// <summary>Columns of the factor.</summary>
    public int Columns => Transposed ? Matrix.Rows : Matrix.Columns;

    /// <summary>A matrix as it is.</summary>
    public static implicit operator Operand<T>(Matrix<T> matrix) => new(matrix, transposed: false);
}
