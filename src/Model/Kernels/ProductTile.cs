using System.Numerics;
using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>A few rows by two registers of C, kept in registers while k runs: c[i, j] ← fma(a[i, k], b[k, j], c[i, j]).</summary>
/// <param name="a">Element (0, 0) of the rows of A.</param>
/// <param name="rowStep">Elements from a row of A to the next.</param>
/// <param name="innerStep">Elements from k to k + 1 in A.</param>
/// <param name="inner">Number of steps over k.</param>
/// <param name="b">Element (0, 0) of the columns of B.</param>
/// <param name="bStep">Elements from k to k + 1 in B.</param>
readonly ref partial struct ProductTile<TLanes, T>(ref T a, nint rowStep, nint innerStep, int inner, ref T b, nint bStep)
    where TLanes : struct, ILanes<TLanes, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    const int FetchAhead = 16;

    readonly ref T _a = ref a, _b = ref b;

    /// <summary>Steps in bytes, so that a multiple is part of an address and no instruction of its own.</summary>
    readonly nint _rowStep = rowStep * Unsafe.SizeOf<T>(),
        _innerStep = innerStep * Unsafe.SizeOf<T>(),
        _bStep = bStep * Unsafe.SizeOf<T>();

    /// <summary>C's columns, two registers wide.</summary>
    public static int Columns => 2 * TLanes.Count;

    /// <summary>One row, from 0 or from what C holds.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void OneRow(ref T c, bool accumulate)
    {
        var (left, right) = Start(ref c, 0, 0, accumulate);
        ref var a = ref _a;
        ref var b = ref _b;
        var (aNext, bNext) = (_innerStep, _bStep);
        for (var k = inner; k > 0; k--)
        {
            var factor = TLanes.Repeat(a);
            left = TLanes.Fma(factor, TLanes.Load(in b), left);
            right = TLanes.Fma(factor, TLanes.Load(in Unsafe.Add(ref b, TLanes.Count)), right);
            a = ref Unsafe.AddByteOffset(ref a, aNext);
            b = ref Unsafe.AddByteOffset(ref b, bNext);
        }

        Store(left, right, ref c, 0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (TLanes Left, TLanes Right) Start(ref T c, nint row, nint stride, bool accumulate)
    {
        if (!accumulate) return (TLanes.Repeat(T.Zero), TLanes.Repeat(T.Zero));
        ref var start = ref Unsafe.Add(ref c, row * stride);
        return (TLanes.Load(in start), TLanes.Load(in Unsafe.Add(ref start, TLanes.Count)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Store(TLanes left, TLanes right, ref T c, nint row, nint stride)
    {
        ref var start = ref Unsafe.Add(ref c, row * stride);
        left.Store(ref start);
        right.Store(ref Unsafe.Add(ref start, TLanes.Count));
    }

    /// <summary>Asks for two registers of B some steps before they are due: rows of B may lie in pages far apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Fetch(ref T b, nint ahead)
    {
        ref var due = ref Unsafe.AddByteOffset(ref b, ahead);
        Cache.Fetch(in due);
        Cache.Fetch(in Unsafe.Add(ref due, TLanes.Count));
    }
}
