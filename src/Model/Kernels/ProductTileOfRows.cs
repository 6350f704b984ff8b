using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <content>
/// Tiles of several rows, each sum a variable of its own: the compiler keeps no array in registers. None is inlined, since
/// in a method that has grown large it would call every multiply-add.
/// </content>
readonly ref partial struct ProductTile<TLanes, T>
{
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
        var (step, three) = (_rowStep, 3 * _rowStep);
        var (aNext, bNext) = (_innerStep, _bStep);
        for (var k = inner; k > 0; k--)
        {
            var left = TLanes.Load(in b);
            var right = TLanes.Load(in Unsafe.Add(ref b, TLanes.Count));
            var factor = TLanes.Repeat(a);
            (l0, r0) = (TLanes.Fma(factor, left, l0), TLanes.Fma(factor, right, r0));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, step));
            (l1, r1) = (TLanes.Fma(factor, left, l1), TLanes.Fma(factor, right, r1));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, 2 * step));
            (l2, r2) = (TLanes.Fma(factor, left, l2), TLanes.Fma(factor, right, r2));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, three));
            (l3, r3) = (TLanes.Fma(factor, left, l3), TLanes.Fma(factor, right, r3));
            a = ref Unsafe.AddByteOffset(ref a, aNext);
            b = ref Unsafe.AddByteOffset(ref b, bNext);
        }

        Store(l0, r0, ref c, 0, stride);
        Store(l1, r1, ref c, 1, stride);
        Store(l2, r2, ref c, 2, stride);
        Store(l3, r3, ref c, 3, stride);
    }

    /// <summary>Six rows, from 0 or from what C holds: for machines with 16 registers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void SixRows(ref T c, nint stride, bool accumulate)
    {
        var (l0, r0) = Start(ref c, 0, stride, accumulate);
        var (l1, r1) = Start(ref c, 1, stride, accumulate);
        var (l2, r2) = Start(ref c, 2, stride, accumulate);
        var (l3, r3) = Start(ref c, 3, stride, accumulate);
        var (l4, r4) = Start(ref c, 4, stride, accumulate);
        var (l5, r5) = Start(ref c, 5, stride, accumulate);
        ref var a = ref _a;
        ref var b = ref _b;
        var (step, three, five) = (_rowStep, 3 * _rowStep, 5 * _rowStep);
        var (aNext, bNext, ahead) = (_innerStep, _bStep, FetchAhead * _bStep);
        for (var k = inner; k > 0; k--)
        {
            var left = TLanes.Load(in b);
            var right = TLanes.Load(in Unsafe.Add(ref b, TLanes.Count));
            var factor = TLanes.Repeat(a);
            (l0, r0) = (TLanes.Fma(factor, left, l0), TLanes.Fma(factor, right, r0));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, step));
            (l1, r1) = (TLanes.Fma(factor, left, l1), TLanes.Fma(factor, right, r1));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, 2 * step));
            (l2, r2) = (TLanes.Fma(factor, left, l2), TLanes.Fma(factor, right, r2));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, three));
            (l3, r3) = (TLanes.Fma(factor, left, l3), TLanes.Fma(factor, right, r3));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, 4 * step));
            (l4, r4) = (TLanes.Fma(factor, left, l4), TLanes.Fma(factor, right, r4));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, five));
            (l5, r5) = (TLanes.Fma(factor, left, l5), TLanes.Fma(factor, right, r5));
            Fetch(ref b, ahead);
            a = ref Unsafe.AddByteOffset(ref a, aNext);
            b = ref Unsafe.AddByteOffset(ref b, bNext);
        }

        Store(l0, r0, ref c, 0, stride);
        Store(l1, r1, ref c, 1, stride);
        Store(l2, r2, ref c, 2, stride);
        Store(l3, r3, ref c, 3, stride);
        Store(l4, r4, ref c, 4, stride);
        Store(l5, r5, ref c, 5, stride);
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
        var (step, three, five, seven) = (_rowStep, 3 * _rowStep, 5 * _rowStep, 7 * _rowStep);
        var (aNext, bNext, ahead) = (_innerStep, _bStep, FetchAhead * _bStep);
        for (var k = inner; k > 0; k--)
        {
            var left = TLanes.Load(in b);
            var right = TLanes.Load(in Unsafe.Add(ref b, TLanes.Count));
            var factor = TLanes.Repeat(a);
            (l0, r0) = (TLanes.Fma(factor, left, l0), TLanes.Fma(factor, right, r0));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, step));
            (l1, r1) = (TLanes.Fma(factor, left, l1), TLanes.Fma(factor, right, r1));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, 2 * step));
            (l2, r2) = (TLanes.Fma(factor, left, l2), TLanes.Fma(factor, right, r2));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, three));
            (l3, r3) = (TLanes.Fma(factor, left, l3), TLanes.Fma(factor, right, r3));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, 4 * step));
            (l4, r4) = (TLanes.Fma(factor, left, l4), TLanes.Fma(factor, right, r4));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, five));
            (l5, r5) = (TLanes.Fma(factor, left, l5), TLanes.Fma(factor, right, r5));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, 2 * three));
            (l6, r6) = (TLanes.Fma(factor, left, l6), TLanes.Fma(factor, right, r6));
            factor = TLanes.Repeat(Unsafe.AddByteOffset(ref a, seven));
            (l7, r7) = (TLanes.Fma(factor, left, l7), TLanes.Fma(factor, right, r7));
            Fetch(ref b, ahead);
            a = ref Unsafe.AddByteOffset(ref a, aNext);
            b = ref Unsafe.AddByteOffset(ref b, bNext);
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
}
