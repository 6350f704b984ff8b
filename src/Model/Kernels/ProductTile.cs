using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace InitStudy.Model.Kernels;

/// <summary>A few rows by two registers of C, kept in registers while k runs: c[i, j] ← fma(a[i, k], b[k, j], c[i, j]).</summary>
/// <param name="a">Element (0, 0) of the rows of A.</param>
/// <param name="rowStep">Elements from a row of A to the next.</param>
/// <param name="innerStep">Elements from k to k + 1 in A.</param>
/// <param name="inner">Number of steps over k.</param>
/// <param name="b">Element (0, 0) of the columns of B.</param>
/// <param name="bStep">Elements from k to k + 1 in B.</param>
readonly ref struct ProductTile<TLanes, T>(ref T a, nint rowStep, nint innerStep, int inner, ref T b, nint bStep)
    where TLanes : struct, ILanes<TLanes, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    const int FetchAhead = 16;

    readonly ref T _a = ref a, _b = ref b;

    /// <summary>C's columns, two registers wide.</summary>
    public static int Columns => 2 * TLanes.Count;

    /// <summary>One row, from 0 or from what C holds.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void OneRow(ref T c, bool accumulate)
    {
        var (left, right) = Start(ref c, 0, 0, accumulate);
        ref var a = ref _a;
        ref var b = ref _b;
        for (var k = 0; k < inner; k++)
        {
            var factor = TLanes.Repeat(a);
            left = TLanes.Fma(factor, TLanes.Load(in b), left);
            right = TLanes.Fma(factor, TLanes.Load(in Unsafe.Add(ref b, TLanes.Count)), right);
            a = ref Unsafe.Add(ref a, innerStep);
            b = ref Unsafe.Add(ref b, bStep);
        }

        Store(left, right, ref c, 0, 0);
    }

    /// <summary>Four rows, from 0 or from what C holds.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void FourRows(ref T c, nint stride, bool accumulate)
    {
        var (l0, r0) = Start(ref c, 0, stride, accumulate);
        var (l1, r1) = Start(ref c, 1, stride, accumulate);
        var (l2, r2) = Start(ref c, 2, stride, accumulate);
        var (l3, r3) = Start(ref c, 3, stride, accumulate);
        ref var a = ref _a;
        ref var b = ref _b;
        for (var k = 0; k < inner; k++)
        {
            var left = TLanes.Load(in b);
            var right = TLanes.Load(in Unsafe.Add(ref b, TLanes.Count));
            var factor = TLanes.Repeat(a);
            (l0, r0) = (TLanes.Fma(factor, left, l0), TLanes.Fma(factor, right, r0));
            factor = TLanes.Repeat(Unsafe.Add(ref a, rowStep));
            (l1, r1) = (TLanes.Fma(factor, left, l1), TLanes.Fma(factor, right, r1));
            factor = TLanes.Repeat(Unsafe.Add(ref a, 2 * rowStep));
            (l2, r2) = (TLanes.Fma(factor, left, l2), TLanes.Fma(factor, right, r2));
            factor = TLanes.Repeat(Unsafe.Add(ref a, 3 * rowStep));
            (l3, r3) = (TLanes.Fma(factor, left, l3), TLanes.Fma(factor, right, r3));
            a = ref Unsafe.Add(ref a, innerStep);
            b = ref Unsafe.Add(ref b, bStep);
        }

        Store(l0, r0, ref c, 0, stride);
        Store(l1, r1, ref c, 1, stride);
        Store(l2, r2, ref c, 2, stride);
        Store(l3, r3, ref c, 3, stride);
    }

    /// <summary>Eight rows, from 0 or from what C holds: for machines with 32 registers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void EightRows(ref T c, nint stride, bool accumulate)
    {
        var (l0, r0) = Start(ref c, 0, stride, accumulate);
        var (l1, r1) = Start(ref c, 1, stride, accumulate);
        var (l2, r2) = Start(ref c, 2, stride, accumulate);
        var (l3, r3) = Start(ref c, 3, stride, accumulate);
        var (l4, r4) = Start(ref c, 4, stride, accumulate);
        var (l5, r5) = Start(ref c, 5, stride, accumulate);
        var (l6, r6) = Start(ref c, 6, stride, accumulate);
        var (l7, r7) = Start(ref c, 7, stride, accumulate);
        ref var a = ref _a;
        ref var b = ref _b;
        for (var k = 0; k < inner; k++)
        {
            var left = TLanes.Load(in b);
            var right = TLanes.Load(in Unsafe.Add(ref b, TLanes.Count));
            var factor = TLanes.Repeat(a);
            (l0, r0) = (TLanes.Fma(factor, left, l0), TLanes.Fma(factor, right, r0));
            factor = TLanes.Repeat(Unsafe.Add(ref a, rowStep));
            (l1, r1) = (TLanes.Fma(factor, left, l1), TLanes.Fma(factor, right, r1));
            factor = TLanes.Repeat(Unsafe.Add(ref a, 2 * rowStep));
            (l2, r2) = (TLanes.Fma(factor, left, l2), TLanes.Fma(factor, right, r2));
            factor = TLanes.Repeat(Unsafe.Add(ref a, 3 * rowStep));
            (l3, r3) = (TLanes.Fma(factor, left, l3), TLanes.Fma(factor, right, r3));
            factor = TLanes.Repeat(Unsafe.Add(ref a, 4 * rowStep));
            (l4, r4) = (TLanes.Fma(factor, left, l4), TLanes.Fma(factor, right, r4));
            factor = TLanes.Repeat(Unsafe.Add(ref a, 5 * rowStep));
            (l5, r5) = (TLanes.Fma(factor, left, l5), TLanes.Fma(factor, right, r5));
            factor = TLanes.Repeat(Unsafe.Add(ref a, 6 * rowStep));
            (l6, r6) = (TLanes.Fma(factor, left, l6), TLanes.Fma(factor, right, r6));
            factor = TLanes.Repeat(Unsafe.Add(ref a, 7 * rowStep));
            (l7, r7) = (TLanes.Fma(factor, left, l7), TLanes.Fma(factor, right, r7));
            Fetch(ref b, FetchAhead * bStep);
            a = ref Unsafe.Add(ref a, innerStep);
            b = ref Unsafe.Add(ref b, bStep);
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
    static unsafe void Fetch(ref T b, nint ahead)
    {
        if (!Sse.IsSupported) return;
        Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref b, ahead)));
        Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref b, ahead + TLanes.Count)));
    }
}
