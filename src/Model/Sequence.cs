using System.Numerics;

namespace InitStudy.Model;

/// <summary>Sequences stored time after time in the columns of a matrix: (batch, steps · width).</summary>
public static class Sequence
{
    /// <summary>What belongs to one step, from 0: a view of <paramref name="width"/> columns.</summary>
    /// <exception cref="ArgumentException">When the sequence is shorter.</exception>
    public static Matrix<T> Step<T>(this Matrix<T> sequence, int step, int width)
        where T : unmanaged, IFloatingPointIeee754<T> => sequence.Block(0, step * width, sequence.Rows, width);
}
