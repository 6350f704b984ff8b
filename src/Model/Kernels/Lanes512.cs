using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace InitStudy.Model.Kernels;

/// <summary>Lanes in a register of 512 bits.</summary>
readonly struct Lanes512<T>(Vector512<T> register) : ILanes<Lanes512<T>, T>, IBitLanes<Lanes512<T>>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>The truth table of a xor b xor c.</summary>
    const byte OddParity = 0x96;

    readonly Vector512<T> _register = register;

    public static int Count => Vector512<T>.Count;

    public static Lanes512<T> Indices => Cells(Vector512<ulong>.Indices);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator +(Lanes512<T> a, Lanes512<T> b) => new(a._register + b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator -(Lanes512<T> a, Lanes512<T> b) => new(a._register - b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator *(Lanes512<T> a, Lanes512<T> b) => new(a._register * b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator /(Lanes512<T> a, Lanes512<T> b) => new(a._register / b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator -(Lanes512<T> a) => new(-a._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator <(Lanes512<T> a, Lanes512<T> b) =>
        new(Vector512.LessThan(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator >(Lanes512<T> a, Lanes512<T> b) =>
        new(Vector512.GreaterThan(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator <=(Lanes512<T> a, Lanes512<T> b) =>
        new(Vector512.LessThanOrEqual(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator >=(Lanes512<T> a, Lanes512<T> b) =>
        new(Vector512.GreaterThanOrEqual(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator &(Lanes512<T> a, Lanes512<T> b) => new(a._register & b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator |(Lanes512<T> a, Lanes512<T> b) => new(a._register | b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Xor(Lanes512<T> a, Lanes512<T> b, Lanes512<T> c) =>
        new(Avx512F.TernaryLogic(a._register.AsDouble(), b._register.AsDouble(), c._register.AsDouble(), OddParity).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator <<(Lanes512<T> a, int count) => Cells(a._register.AsUInt64() << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator >>>(Lanes512<T> a, int count) => Cells(a._register.AsUInt64() >>> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> AddCells(Lanes512<T> a, Lanes512<T> b) =>
        Cells(a._register.AsUInt64() + b._register.AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> MultiplyWords(Lanes512<T> a, Lanes512<T> b) =>
        Cells(Words.Multiply(a._register.AsUInt64(), b._register.AsUInt64()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Of(double number) => typeof(T) == typeof(double)
        ? new(Vector512.Create(number).As<double, T>())
        : new(Vector512.Create((float)number).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> OfBits(ulong cell) => Cells(Vector512.Create(cell));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Repeat(T number) => new(Vector512.Create(number));

    public static Lanes512<T> Load(ref readonly T source) => new(Vector512.LoadUnsafe(in source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref T destination) => _register.StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Fma(Lanes512<T> a, Lanes512<T> b, Lanes512<T> c) =>
        typeof(T) == typeof(double)
            ? new(Kernels.Fma.Of(a._register.AsDouble(), b._register.AsDouble(), c._register.AsDouble()).As<double, T>())
            : new(Kernels.Fma.Of(a._register.AsSingle(), b._register.AsSingle(), c._register.AsSingle()).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Sqrt(Lanes512<T> a) => new(Vector512.Sqrt(a._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Abs(Lanes512<T> a) => new(Vector512.Abs(a._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> CopySign(Lanes512<T> magnitude, Lanes512<T> sign) =>
        new(Vector512.CopySign(magnitude._register, sign._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Select(Lanes512<T> mask, Lanes512<T> yes, Lanes512<T> no) =>
        new(Vector512.ConditionalSelect(mask._register, yes._register, no._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lanes512<T> mask) => mask._register.AsUInt64() != Vector512<ulong>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> InDouble<TDouble, TSingle>(Lanes512<T> x) where TDouble : IFunction where TSingle : IFunction
    {
        if (typeof(T) == typeof(double)) return TDouble.Of(x);
        var (low, high) = Vector512.Widen(x._register.AsSingle());
        return new(Vector512.Narrow(
            TSingle.Of(new Lanes512<double>(low))._register, TSingle.Of(new Lanes512<double>(high))._register).As<float, T>());
    }

    public static Lanes512<T> LoadDoubles(ref readonly double source) => new(Vector512.LoadUnsafe(in source).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreDoubles(ref double destination) => _register.AsDouble().StoreUnsafe(ref destination);

    public static Lanes512<T> LoadSingles(ref readonly float source)
    {
        var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(in source));
        return new(Vector512.Create(low, high).As<double, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreSingles(ref float destination)
    {
        var numbers = _register.AsDouble();
        Vector256.Narrow(numbers.GetLower(), numbers.GetUpper()).StoreUnsafe(ref destination);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreAlternating(Lanes512<T> a, Lanes512<T> b, ref double destination)
    {
        var (even, odd) = (a._register.AsDouble(), b._register.AsDouble());
        Avx512F.PermuteVar8x64x2(even, Vector512.Create(0L, 8, 1, 9, 2, 10, 3, 11), odd).StoreUnsafe(ref destination);
        Avx512F.PermuteVar8x64x2(even, Vector512.Create(4L, 12, 5, 13, 6, 14, 7, 15), odd).StoreUnsafe(ref destination, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StoreSelected(Lanes512<T> mask, Lanes512<T> a, ref double destination)
    {
        var selected = mask._register.AsDouble();
        Avx512F.Compress(Vector512<double>.Zero, selected, a._register.AsDouble()).StoreUnsafe(ref destination);
        return BitOperations.PopCount(selected.ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes512<T> Cells(Vector512<ulong> cells) => new(cells.As<ulong, T>());
}
