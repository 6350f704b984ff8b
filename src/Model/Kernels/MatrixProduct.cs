using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>C = A · B and C += A · B for every combination of transposed operands.</summary>
/// <remarks>
/// Every element of C accumulates over k in order with one exactly rounded fused multiply-add a step, starting from 0
/// or from the element's old value. Blocking, vector width and threads only decide which elements are worked on together, so
/// they cannot change a bit. NaN and infinity spread as IEEE 754 says. Shapes: A (m, k), B (k, n), C (m, n). With k = 0
/// the product is 0.
/// </remarks>
public static class MatrixProduct
{
    /// <summary>C = A · B.</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit, or C shares elements with A or B.</exception>
    public static void Multiply<T>(Operand<T> a, Operand<T> b, Matrix<T> into)
        where T : unmanaged, IFloatingPointIeee754<T> => Run(a, b, into, accumulate: false, epilogue: null);

    /// <summary>C += A · B.</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit, or C shares elements with A or B.</exception>
    public static void MultiplyAdd<T>(Operand<T> a, Operand<T> b, Matrix<T> into)
        where T : unmanaged, IFloatingPointIeee754<T> => Run(a, b, into, accumulate: true, epilogue: null);

    /// <summary>C = A · B, each block handed over as soon as it is finished.</summary>
    internal static void Multiply<T>(Operand<T> a, Operand<T> b, Matrix<T> into, Epilogue<T>? epilogue)
        where T : unmanaged, IFloatingPointIeee754<T> => Run(a, b, into, accumulate: false, epilogue);

    static void Run<T>(Operand<T> a, Operand<T> b, Matrix<T> c, bool accumulate, Epilogue<T>? epilogue)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (a.Columns != b.Rows)
            Require.Invalid($"a is ({a.Rows}, {a.Columns}) and b is ({b.Rows}, {b.Columns}); expected a's columns to equal b's rows");
        Require.Shape(c, a.Rows, b.Columns, "into");
        Require.Apart(c, a.Matrix, "into", "a");
        Require.Apart(c, b.Matrix, "into", "b");
        if (c.Count == 0) return;
        if (a.Columns > 0)
        {
            ProductWork<T>.Run(a, b, c, accumulate, epilogue);
            return;
        }

        if (!accumulate) c.Fill(T.Zero);
        epilogue?.Apply(0, 0, c.Rows, c.Columns);
    }
}
