using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace InitStudy.Model.Kernels;

/// <summary>Copies a panel of columns of B so that k after k lies side by side.</summary>
static class Packing
{
    const int FetchAhead = 16;

    /// <summary>Elements (k … k + inner − 1, column … column + columns − 1) of B, each k padded with zeros to the width.</summary>
    public static void Pack<T>(
        Operand<T> b, int k, int inner, int column, int columns, int width, Span<T> packed)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (columns < width) packed[..(inner * width)].Clear();
        if (!b.Transposed)
        {
            for (var i = 0; i < inner; i++)
            {
                Fetch(b.Matrix.Row(k + Math.Min(i + FetchAhead, inner - 1)).Slice(column, columns));
                Copy(b.Matrix.Row(k + i).Slice(column, columns), packed[(i * width)..]);
            }

            return;
        }

        var j = 0;
        if (typeof(T) == typeof(float) && Vector128.IsHardwareAccelerated)
        {
            for (; j + 4 <= columns; j += 4) PackFour(b.Matrix, column + j, k, inner, packed[j..], width);
        }

        if (typeof(T) == typeof(double) && Vector128.IsHardwareAccelerated)
        {
            for (; j + 2 <= columns; j += 2) PackTwo(b.Matrix, column + j, k, inner, packed[j..], width);
        }

        for (; j < columns; j++)
        {
            var source = b.Matrix.Row(column + j).Slice(k, inner);
            for (var i = 0; i < source.Length; i++) packed[i * width + j] = source[i];
        }
    }

    /// <summary>Four stored rows become four packed columns, sixteen numbers at a time.</summary>
    static void PackFour<T>(Matrix<T> stored, int row, int k, int inner, Span<T> packed, int width)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var row0 = stored.Row(row).Slice(k, inner);
        var row1 = stored.Row(row + 1).Slice(k, inner);
        var row2 = stored.Row(row + 2).Slice(k, inner);
        var row3 = stored.Row(row + 3).Slice(k, inner);
        var i = 0;
        for (; i + 4 <= inner; i += 4)
        {
            ref var target = ref packed[i * width];
            var (r0, r1) = (Four(row0, i), Four(row1, i));
            var (r2, r3) = (Four(row2, i), Four(row3, i));
            var (even, odd) = (Shuffles.Low(r0, r2), Shuffles.Low(r1, r3));        // a₀ c₀ a₁ c₁, b₀ d₀ b₁ d₁
            Write(Shuffles.Low(even, odd), ref target);
            Write(Shuffles.High(even, odd), ref Unsafe.Add(ref target, width));
            (even, odd) = (Shuffles.High(r0, r2), Shuffles.High(r1, r3));
            Write(Shuffles.Low(even, odd), ref Unsafe.Add(ref target, 2 * width));
            Write(Shuffles.High(even, odd), ref Unsafe.Add(ref target, 3 * width));
        }

        for (; i < inner; i++)
        {
            var target = packed.Slice(i * width, 4);
            (target[0], target[1], target[2], target[3]) = (row0[i], row1[i], row2[i], row3[i]);
        }
    }

    /// <summary>Two stored rows of doubles become two packed columns, four numbers at a time.</summary>
    static void PackTwo<T>(Matrix<T> stored, int row, int k, int inner, Span<T> packed, int width)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var row0 = stored.Row(row).Slice(k, inner);
        var row1 = stored.Row(row + 1).Slice(k, inner);
        var i = 0;
        for (; i + 2 <= inner; i += 2)
        {
            ref var target = ref packed[i * width];
            var r0 = Vector128.LoadUnsafe(in row0[i]).As<T, double>();
            var r1 = Vector128.LoadUnsafe(in row1[i]).As<T, double>();
            Shuffles.Low(r0, r1).As<double, T>().StoreUnsafe(ref target);
            Shuffles.High(r0, r1).As<double, T>().StoreUnsafe(ref Unsafe.Add(ref target, width));
        }

        if (i < inner) (packed[i * width], packed[i * width + 1]) = (row0[i], row1[i]);
    }

    /// <summary>Asks for a piece of a row, of two cache lines or three, before it is due: rows lie too far apart to be guessed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Fetch<T>(ReadOnlySpan<T> piece) where T : unmanaged
    {
        Cache.Fetch(in piece[0]);
        Cache.Fetch(in piece[piece.Length / 2]);
        Cache.Fetch(in piece[^1]);
    }

    /// <summary>A few numbers: too few for a call to the general copy to pay.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Copy<T>(ReadOnlySpan<T> source, Span<T> destination) where T : unmanaged
    {
        var j = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; j + Vector256<T>.Count <= source.Length; j += Vector256<T>.Count)
                Vector256.LoadUnsafe(in source[j]).StoreUnsafe(ref destination[j]);
        }

        for (; j < source.Length; j++) destination[j] = source[j];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<float> Four<T>(ReadOnlySpan<T> row, int i) where T : unmanaged =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(row), (nuint)i).As<T, float>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Write<T>(Vector128<float> four, ref T target) where T : unmanaged =>
        four.As<float, T>().StoreUnsafe(ref target);
}
