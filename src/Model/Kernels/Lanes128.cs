using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace InitStudy.Model.Kernels;

/// <summary>Lanes in a register of 128 bits.</summary>
readonly struct Lanes128<T>(Vector128<T> register) : ILanes<Lanes128<T>, T>, IBitLanes<Lanes128<T>>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly Vector128<T> _register = register;

    public static int Count => Vector128<T>.Count;

    public static Lanes128<T> Indices => Cells(Vector128<ulong>.Indices);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator +(Lanes128<T> a, Lanes128<T> b) => new(a._register + b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator -(Lanes128<T> a, Lanes128<T> b) => new(a._register - b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator *(Lanes128<T> a, Lanes128<T> b) => new(a._register * b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator /(Lanes128<T> a, Lanes128<T> b) => new(a._register / b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator -(Lanes128<T> a) => new(-a._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator <(Lanes128<T> a, Lanes128<T> b) =>
        new(Vector128.LessThan(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator >(Lanes128<T> a, Lanes128<T> b) =>
        new(Vector128.GreaterThan(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator <=(Lanes128<T> a, Lanes128<T> b) =>
        new(Vector128.LessThanOrEqual(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator >=(Lanes128<T> a, Lanes128<T> b) =>
        new(Vector128.GreaterThanOrEqual(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator &(Lanes128<T> a, Lanes128<T> b) => new(a._register & b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator |(Lanes128<T> a, Lanes128<T> b) => new(a._register | b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Xor(Lanes128<T> a, Lanes128<T> b, Lanes128<T> c) =>
        new(a._register ^ b._register ^ c._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator <<(Lanes128<T> a, int count) => Cells(a._register.AsUInt64() << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator >>>(Lanes128<T> a, int count) => Cells(a._register.AsUInt64() >>> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> AddCells(Lanes128<T> a, Lanes128<T> b) =>
        Cells(a._register.AsUInt64() + b._register.AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> MultiplyWords(Lanes128<T> a, Lanes128<T> b) =>
        Cells(Words.Multiply(a._register.AsUInt64(), b._register.AsUInt64()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Of(double number) => typeof(T) == typeof(double)
        ? new(Vector128.Create(number).As<double, T>())
        : new(Vector128.Create((float)number).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> OfBits(ulong cell) => Cells(Vector128.Create(cell));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Repeat(T number) => new(Vector128.Create(number));

    public static Lanes128<T> Load(ref readonly T source) => new(Vector128.LoadUnsafe(in source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref T destination) => _register.StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Fma(Lanes128<T> a, Lanes128<T> b, Lanes128<T> c) =>
        typeof(T) == typeof(double)
            ? new(Kernels.Fma.Of(a._register.AsDouble(), b._register.AsDouble(), c._register.AsDouble()).As<double, T>())
            : new(Kernels.Fma.Of(a._register.AsSingle(), b._register.AsSingle(), c._register.AsSingle()).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Sqrt(Lanes128<T> a) => new(Vector128.Sqrt(a._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Abs(Lanes128<T> a) => new(Vector128.Abs(a._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> CopySign(Lanes128<T> magnitude, Lanes128<T> sign) =>
        new(Vector128.CopySign(magnitude._register, sign._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Select(Lanes128<T> mask, Lanes128<T> yes, Lanes128<T> no) =>
        new(Vector128.ConditionalSelect(mask._register, yes._register, no._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lanes128<T> mask) => mask._register.AsUInt64() != Vector128<ulong>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> InDouble<TDouble, TSingle>(Lanes128<T> x) where TDouble : IFunction where TSingle : IFunction
    {
        if (typeof(T) == typeof(double)) return TDouble.Of(x);
        var (low, high) = Vector128.Widen(x._register.AsSingle());
        return new(Vector128.Narrow(
            TSingle.Of(new Lanes128<double>(low))._register, TSingle.Of(new Lanes128<double>(high))._register).As<float, T>());
    }

    public static Lanes128<T> LoadDoubles(ref readonly double source) => new(Vector128.LoadUnsafe(in source).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreDoubles(ref double destination) => _register.AsDouble().StoreUnsafe(ref destination);

    public static Lanes128<T> LoadSingles(ref readonly float source)
    {
        var next = Unsafe.Add(ref Unsafe.AsRef(in source), 1);
        return new(Vector128.Create((double)source, next).As<double, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreSingles(ref float destination)
    {
        var numbers = _register.AsDouble();
        destination = (float)numbers[0];
        Unsafe.Add(ref destination, 1) = (float)numbers[1];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreAlternating(Lanes128<T> a, Lanes128<T> b, ref double destination)
    {
        var (even, odd) = (a._register.AsDouble(), b._register.AsDouble());
        Vector128.Create(even[0], odd[0]).StoreUnsafe(ref destination);
        Vector128.Create(even[1], odd[1]).StoreUnsafe(ref destination, 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StoreSelected(Lanes128<T> mask, Lanes128<T> a, ref double destination)
    {
        var (selected, numbers) = (mask._register.AsUInt64(), a._register.AsDouble());
        var first = (int)(selected[0] & 1);
        destination = numbers[0];
        Unsafe.Add(ref destination, first) = numbers[1];
        return first + (int)(selected[1] & 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes128<T> Cells(Vector128<ulong> cells) => new(cells.As<ulong, T>());
}
