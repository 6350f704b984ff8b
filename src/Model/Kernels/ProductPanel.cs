using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace InitStudy.Model.Kernels;

/// <summary>A block of C, at most one panel wide, over one stretch of k.</summary>
readonly struct ProductPanel<T>(ProductWork<T> work, int row, int rows, int column, int columns) : IKernel<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    const int EightRows = 8, SixRows = 6, FourRows = 4, FewRows = 16, SmallPanelBytes = 1 << 14;

    static int TileRows => ProductWork<T>.TileRows;

    /// <summary>Columns that a panel's tiles have: half as many where that is enough.</summary>
    public static int Width(int columns) =>
        IsHalf(columns) ? ProductWork<T>.PanelColumns / 2 : ProductWork<T>.PanelColumns;

    public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
    {
        if (IsHalf(columns)) Multiply<Lanes256<T>>();
        else Multiply<TLanes>();
    }

    static bool IsHalf(int columns) => Vector512.IsHardwareAccelerated && columns <= ProductWork<T>.PanelColumns / 2;

    void Multiply<TLanes>() where TLanes : struct, ILanes<TLanes, T>
    {
        var (b, k, inner, width) = (work.B, work.First, work.Inner, ProductTile<TLanes, T>.Columns);
        var small = rows <= FewRows || (long)inner * b.Matrix.Stride * Unsafe.SizeOf<T>() <= SmallPanelBytes;
        if (work.PackedB is { } shared)
        {
            Multiply<TLanes>(ref shared[column * inner], width);
        }
        else if (!b.Transposed && columns == width && small)
        {
            Multiply<TLanes>(ref b.Matrix.Row(k)[column], b.Matrix.Stride);
        }
        else
        {
            Span<T> packed = Scratch<T>.Of(2, inner * width);
            Packing.Pack(b, k, inner, column, columns, width, packed);
            Multiply<TLanes>(ref MemoryMarshal.GetReference(packed), width);
        }
    }

    /// <summary>All rows, a tile at a time, with the panel of B given.</summary>
    void Multiply<TLanes>(ref T b, nint bStep) where TLanes : struct, ILanes<TLanes, T>
    {
        var width = ProductTile<TLanes, T>.Columns;
        Span<T> outside = columns == width ? default : Scratch<T>.Of(3, TileRows * width);
        for (var i = row; i < row + rows;)
        {
            var left = row + rows - i;
            var count = left >= TileRows ? TileRows : left >= FourRows ? FourRows : 1;
            ref var a = ref Rows(i, out var rowStep, out var innerStep);
            var tile = new ProductTile<TLanes, T>(ref a, rowStep, innerStep, work.Inner, ref b, bStep);
            if (columns == width) Multiply(in tile, count, ref work.C.Row(i)[column], work.C.Stride);
            else MultiplyOutside(in tile, count, i, outside, width);
            i += count;
        }
    }

    /// <summary>Element (i, first k) of A, packed or in place.</summary>
    ref T Rows(int i, out nint rowStep, out nint innerStep)
    {
        if (work.PackedA is { } packed)
        {
            (rowStep, innerStep) = (1, TileRows);
            return ref packed[i / TileRows * TileRows * work.Inner + i % TileRows];
        }

        var a = work.A;
        (rowStep, innerStep) = a.Transposed ? (1, a.Matrix.Stride) : (a.Matrix.Stride, 1);
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(a.Matrix.Storage), i * rowStep + work.First * innerStep);
    }

    void Multiply<TLanes>(scoped in ProductTile<TLanes, T> tile, int count, ref T c, nint stride)
        where TLanes : struct, ILanes<TLanes, T>
    {
        if (count == EightRows) tile.EightRows(ref c, stride, work.Accumulate);
        else if (count == SixRows) tile.SixRows(ref c, stride, work.Accumulate);
        else if (count == FourRows) tile.FourRows(ref c, stride, work.Accumulate);
        else tile.OneRow(ref c, work.Accumulate);
    }

    /// <summary>A tile that reaches over C's last column is made outside of it.</summary>
    void MultiplyOutside<TLanes>(scoped in ProductTile<TLanes, T> tile, int count, int i, Span<T> outside, int width)
        where TLanes : struct, ILanes<TLanes, T>
    {
        var c = work.C.Block(i, column, count, columns);
        if (work.Accumulate)
        {
            for (var r = 0; r < count; r++) c.Row(r).CopyTo(outside[(r * width)..]);
        }

        Multiply(in tile, count, ref MemoryMarshal.GetReference(outside), width);
        for (var r = 0; r < count; r++) outside.Slice(r * width, columns).CopyTo(c.Row(r));
    }
}
