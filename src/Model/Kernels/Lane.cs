using System.Numerics;
using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>One number as a lane, so that a formula written in lanes can be asked for a single value.</summary>
public readonly struct Lane<T>(T number) : ILanes<Lane<T>, T>, IBitLanes<Lane<T>>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly T _number = number;

    /// <summary>The lane of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane<T>(T number) => new(number);

    /// <summary>The number of a lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator T(Lane<T> lane) => lane._number;

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    public static Lane<T> Indices => OfBits(0);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator +(Lane<T> a, Lane<T> b) => a._number + b._number;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator -(Lane<T> a, Lane<T> b) => a._number - b._number;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator *(Lane<T> a, Lane<T> b) => a._number * b._number;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator /(Lane<T> a, Lane<T> b) => a._number / b._number;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator -(Lane<T> a) => -a._number;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator <(Lane<T> a, Lane<T> b) => Mask(a._number < b._number);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator >(Lane<T> a, Lane<T> b) => Mask(a._number > b._number);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator <=(Lane<T> a, Lane<T> b) => Mask(a._number <= b._number);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator >=(Lane<T> a, Lane<T> b) => Mask(a._number >= b._number);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator &(Lane<T> a, Lane<T> b) => OfBits(a.Bits & b.Bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator |(Lane<T> a, Lane<T> b) => OfBits(a.Bits | b.Bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Xor(Lane<T> a, Lane<T> b, Lane<T> c) => OfBits(a.Bits ^ b.Bits ^ c.Bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator <<(Lane<T> a, int count) => OfBits(a.Bits << count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator >>>(Lane<T> a, int count) => OfBits(a.Bits >> count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> AddCells(Lane<T> a, Lane<T> b) => OfBits(a.Bits + b.Bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> MultiplyWords(Lane<T> a, Lane<T> b) => OfBits((ulong)(uint)a.Bits * (uint)b.Bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Of(double number) => typeof(T) == typeof(double)
        ? Unsafe.BitCast<double, T>(number)
        : Unsafe.BitCast<float, T>((float)number);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> OfBits(ulong cell) => typeof(T) == typeof(double)
        ? Unsafe.BitCast<ulong, T>(cell)
        : Unsafe.BitCast<uint, T>((uint)cell);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Repeat(T number) => number;

    /// <inheritdoc/>
    public static Lane<T> Load(ref readonly T source) => source;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref T destination) => destination = _number;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Fma(Lane<T> a, Lane<T> b, Lane<T> c) => Kernels.Fma.Of(a._number, b._number, c._number);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Sqrt(Lane<T> a) => T.Sqrt(a._number);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Abs(Lane<T> a) => T.Abs(a._number);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> CopySign(Lane<T> magnitude, Lane<T> sign) => T.CopySign(magnitude._number, sign._number);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Select(Lane<T> mask, Lane<T> yes, Lane<T> no) => mask.Bits != 0 ? yes : no;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lane<T> mask) => mask.Bits != 0;

    /// <inheritdoc/>
    public static Lane<T> InDouble<TDouble, TSingle>(Lane<T> x) where TDouble : IFunction where TSingle : IFunction =>
        typeof(T) == typeof(double)
            ? TDouble.Of(x)
            : T.CreateTruncating((double)TSingle.Of<Lane<double>>(double.CreateTruncating(x._number)));

    /// <inheritdoc/>
    public static Lane<T> LoadDoubles(ref readonly double source) => T.CreateTruncating(source);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreDoubles(ref double destination) => destination = double.CreateTruncating(_number);

    /// <inheritdoc/>
    public static Lane<T> LoadSingles(ref readonly float source) => T.CreateTruncating(source);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreSingles(ref float destination) => destination = float.CreateTruncating(_number);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreAlternating(Lane<T> a, Lane<T> b, ref double destination)
    {
        a.StoreDoubles(ref destination);
        b.StoreDoubles(ref Unsafe.Add(ref destination, 1));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StoreSelected(Lane<T> mask, Lane<T> a, ref double destination)
    {
        a.StoreDoubles(ref destination);
        return Any(mask) ? 1 : 0;
    }

    ulong Bits => typeof(T) == typeof(double) ? Unsafe.BitCast<T, ulong>(_number) : Unsafe.BitCast<T, uint>(_number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lane<T> Mask(bool holds) => OfBits(holds ? ulong.MaxValue : 0);
}
