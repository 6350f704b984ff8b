using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace InitStudy.Model.Kernels;

/// <summary>C = A · B and C += A · B for every combination of transposed operands.</summary>
/// <remarks>
/// Every element of C accumulates over k in order with one exactly rounded fused multiply-add a step, starting from 0
/// or from the element's old value. Blocking and vector width only decide which elements are worked on together, so
/// they cannot change a bit. Shapes: A (m, k), B (k, n), C (m, n). With k = 0 the product is 0.
/// </remarks>
public static class MatrixProduct
{
    const int TileRows = 8;

    /// <summary>C = A · B.</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public static void Multiply<T>(Operand<T> a, Operand<T> b, Matrix<T> into)
        where T : unmanaged, IFloatingPointIeee754<T> => Run(a, b, into, accumulate: false);

    /// <summary>C += A · B.</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public static void MultiplyAdd<T>(Operand<T> a, Operand<T> b, Matrix<T> into)
        where T : unmanaged, IFloatingPointIeee754<T> => Run(a, b, into, accumulate: true);

    static void Run<T>(Operand<T> a, Operand<T> b, Matrix<T> c, bool accumulate)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (a.Columns != b.Rows)
            Require.Invalid($"a is ({a.Rows}, {a.Columns}) and b is ({b.Rows}, {b.Columns}); expected a's columns to equal b's rows");
        Require.Shape(c, a.Rows, b.Columns, "into");
        if (c.Count == 0) return;
        if (a.Columns == 0)
        {
            if (!accumulate) c.Fill(T.Zero);
            return;
        }

        var tileColumns = 2 * Vector512<T>.Count;
        var panel = Scratch<T>.Of(0, a.Columns * tileColumns);
        for (var column = 0; column < c.Columns; column += tileColumns)
        {
            var columns = Math.Min(tileColumns, c.Columns - column);
            Pack(b, column, columns, tileColumns, panel);
            MultiplyPanel(a, panel, c, column, columns, accumulate);
        }
    }

    /// <summary>Columns [column, column + columns) of B, k after k, each padded with zeros to a whole tile.</summary>
    static void Pack<T>(Operand<T> b, int column, int columns, int tileColumns, Span<T> panel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (columns < tileColumns) panel.Clear();
        if (b.Transposed)
        {
            for (var j = 0; j < columns; j++)
            {
                var source = b.Matrix.Row(column + j);
                for (var k = 0; k < source.Length; k++) panel[k * tileColumns + j] = source[k];
            }
        }
        else
        {
            for (var k = 0; k < b.Rows; k++)
                b.Matrix.Row(k).Slice(column, columns).CopyTo(panel[(k * tileColumns)..]);
        }
    }

    static void MultiplyPanel<T>(
        Operand<T> a, Span<T> panel, Matrix<T> c, int column, int columns, bool accumulate)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var tileColumns = 2 * Vector512<T>.Count;
        var tile = Scratch<T>.Of(1, TileRows * tileColumns);
        var (rowStep, innerStep) = a.Transposed ? (1, a.Matrix.Stride) : (a.Matrix.Stride, 1);
        for (var row = 0; row < c.Rows;)
        {
            var rows = c.Rows - row >= TileRows ? TileRows : 1;
            ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(a.Matrix.Storage), (nint)row * rowStep);
            var whole = columns == tileColumns;
            if (!whole && accumulate) Copy(c, row, column, rows, columns, tile, tileColumns, load: true);
            ref var target = ref whole ? ref c.Row(row)[column] : ref MemoryMarshal.GetReference(tile);
            var stride = whole ? c.Stride : tileColumns;
            if (rows == TileRows)
                EightRows(ref first, rowStep, innerStep, a.Columns, ref MemoryMarshal.GetReference(panel), ref target, stride, accumulate);
            else
                OneRow(ref first, innerStep, a.Columns, ref MemoryMarshal.GetReference(panel), ref target, accumulate);
            if (!whole) Copy(c, row, column, rows, columns, tile, tileColumns, load: false);
            row += rows;
        }
    }

    static void Copy<T>(
        Matrix<T> c, int row, int column, int rows, int columns, Span<T> tile, int tileColumns, bool load)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var i = 0; i < rows; i++)
        {
            var inMatrix = c.Row(row + i).Slice(column, columns);
            var inTile = tile.Slice(i * tileColumns, columns);
            if (load) inMatrix.CopyTo(inTile);
            else inTile.CopyTo(inMatrix);
        }
    }

    static void OneRow<T>(ref T a, nint innerStep, int inner, ref T panel, ref T c, bool accumulate)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var width = Vector512<T>.Count;
        var left = accumulate ? Vector512.LoadUnsafe(ref c) : Vector512<T>.Zero;
        var right = accumulate ? Vector512.LoadUnsafe(ref c, (nuint)width) : Vector512<T>.Zero;
        for (var k = 0; k < inner; k++)
        {
            var factor = Vector512.Create(a);
            left = Fma.Of(factor, Vector512.LoadUnsafe(ref panel), left);
            right = Fma.Of(factor, Vector512.LoadUnsafe(ref panel, (nuint)width), right);
            a = ref Unsafe.Add(ref a, innerStep);
            panel = ref Unsafe.Add(ref panel, 2 * width);
        }

        left.StoreUnsafe(ref c);
        right.StoreUnsafe(ref c, (nuint)width);
    }

    static void EightRows<T>(
        ref T a, nint rowStep, nint innerStep, int inner, ref T panel, ref T c, nint stride, bool accumulate)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var width = Vector512<T>.Count;
        Vector512<T> l0, l1, l2, l3, l4, l5, l6, l7, r0, r1, r2, r3, r4, r5, r6, r7;
        l0 = l1 = l2 = l3 = l4 = l5 = l6 = l7 = r0 = r1 = r2 = r3 = r4 = r5 = r6 = r7 = Vector512<T>.Zero;
        if (accumulate)
        {
            (l0, r0) = Load(ref c, 0, stride);
            (l1, r1) = Load(ref c, 1, stride);
            (l2, r2) = Load(ref c, 2, stride);
            (l3, r3) = Load(ref c, 3, stride);
            (l4, r4) = Load(ref c, 4, stride);
            (l5, r5) = Load(ref c, 5, stride);
            (l6, r6) = Load(ref c, 6, stride);
            (l7, r7) = Load(ref c, 7, stride);
        }

        for (var k = 0; k < inner; k++)
        {
            var left = Vector512.LoadUnsafe(ref panel);
            var right = Vector512.LoadUnsafe(ref panel, (nuint)width);
            var factor = Vector512.Create(a);
            (l0, r0) = (Fma.Of(factor, left, l0), Fma.Of(factor, right, r0));
            factor = Vector512.Create(Unsafe.Add(ref a, rowStep));
            (l1, r1) = (Fma.Of(factor, left, l1), Fma.Of(factor, right, r1));
            factor = Vector512.Create(Unsafe.Add(ref a, 2 * rowStep));
            (l2, r2) = (Fma.Of(factor, left, l2), Fma.Of(factor, right, r2));
            factor = Vector512.Create(Unsafe.Add(ref a, 3 * rowStep));
            (l3, r3) = (Fma.Of(factor, left, l3), Fma.Of(factor, right, r3));
            factor = Vector512.Create(Unsafe.Add(ref a, 4 * rowStep));
            (l4, r4) = (Fma.Of(factor, left, l4), Fma.Of(factor, right, r4));
            factor = Vector512.Create(Unsafe.Add(ref a, 5 * rowStep));
            (l5, r5) = (Fma.Of(factor, left, l5), Fma.Of(factor, right, r5));
            factor = Vector512.Create(Unsafe.Add(ref a, 6 * rowStep));
            (l6, r6) = (Fma.Of(factor, left, l6), Fma.Of(factor, right, r6));
            factor = Vector512.Create(Unsafe.Add(ref a, 7 * rowStep));
            (l7, r7) = (Fma.Of(factor, left, l7), Fma.Of(factor, right, r7));
            a = ref Unsafe.Add(ref a, innerStep);
            panel = ref Unsafe.Add(ref panel, 2 * width);
        }

        Store(l0, r0, ref c, 0, stride);
        Store(l1, r1, ref c, 1, stride);
        Store(l2, r2, ref c, 2, stride);
        Store(l3, r3, ref c, 3, stride);
        Store(l4, r4, ref c, 4, stride);
        Store(l5, r5, ref c, 5, stride);
        Store(l6, r6, ref c, 6, stride);
        Store(l7, r7, ref c, 7, stride);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (Vector512<T> Left, Vector512<T> Right) Load<T>(ref T c, nint row, nint stride)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref var start = ref Unsafe.Add(ref c, row * stride);
        return (Vector512.LoadUnsafe(ref start), Vector512.LoadUnsafe(ref start, (nuint)Vector512<T>.Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Store<T>(Vector512<T> left, Vector512<T> right, ref T c, nint row, nint stride)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ref var start = ref Unsafe.Add(ref c, row * stride);
        left.StoreUnsafe(ref start);
        right.StoreUnsafe(ref start, (nuint)Vector512<T>.Count);
    }
}
