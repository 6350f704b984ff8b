using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace InitStudy.Model.Kernels;

/// <summary>Lanes in a register of 256 bits.</summary>
readonly struct Lanes256<T>(Vector256<T> register) : ILanes<Lanes256<T>, T>, IBitLanes<Lanes256<T>>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly Vector256<T> _register = register;

    public static int Count => Vector256<T>.Count;

    public static Lanes256<T> Indices => Cells(Vector256<ulong>.Indices);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator +(Lanes256<T> a, Lanes256<T> b) => new(a._register + b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator -(Lanes256<T> a, Lanes256<T> b) => new(a._register - b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator *(Lanes256<T> a, Lanes256<T> b) => new(a._register * b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator /(Lanes256<T> a, Lanes256<T> b) => new(a._register / b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator -(Lanes256<T> a) => new(-a._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator <(Lanes256<T> a, Lanes256<T> b) =>
        new(Vector256.LessThan(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator >(Lanes256<T> a, Lanes256<T> b) =>
        new(Vector256.GreaterThan(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator <=(Lanes256<T> a, Lanes256<T> b) =>
        new(Vector256.LessThanOrEqual(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator >=(Lanes256<T> a, Lanes256<T> b) =>
        new(Vector256.GreaterThanOrEqual(a._register, b._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator &(Lanes256<T> a, Lanes256<T> b) => new(a._register & b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator |(Lanes256<T> a, Lanes256<T> b) => new(a._register | b._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Xor(Lanes256<T> a, Lanes256<T> b, Lanes256<T> c) =>
        new(a._register ^ b._register ^ c._register);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator <<(Lanes256<T> a, int count) => Cells(a._register.AsUInt64() << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator >>>(Lanes256<T> a, int count) => Cells(a._register.AsUInt64() >>> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> AddCells(Lanes256<T> a, Lanes256<T> b) =>
        Cells(a._register.AsUInt64() + b._register.AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> MultiplyWords(Lanes256<T> a, Lanes256<T> b) =>
        Cells(Words.Multiply(a._register.AsUInt64(), b._register.AsUInt64()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Of(double number) => typeof(T) == typeof(double)
        ? new(Vector256.Create(number).As<double, T>())
        : new(Vector256.Create((float)number).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> OfBits(ulong cell) => Cells(Vector256.Create(cell));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Repeat(T number) => new(Vector256.Create(number));

    public static Lanes256<T> Load(ref readonly T source) => new(Vector256.LoadUnsafe(in source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref T destination) => _register.StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Fma(Lanes256<T> a, Lanes256<T> b, Lanes256<T> c) =>
        typeof(T) == typeof(double)
            ? new(Kernels.Fma.Of(a._register.AsDouble(), b._register.AsDouble(), c._register.AsDouble()).As<double, T>())
            : new(Kernels.Fma.Of(a._register.AsSingle(), b._register.AsSingle(), c._register.AsSingle()).As<float, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Sqrt(Lanes256<T> a) => new(Vector256.Sqrt(a._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Abs(Lanes256<T> a) => new(Vector256.Abs(a._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> CopySign(Lanes256<T> magnitude, Lanes256<T> sign) =>
        new(Vector256.CopySign(magnitude._register, sign._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Select(Lanes256<T> mask, Lanes256<T> yes, Lanes256<T> no) =>
        new(Vector256.ConditionalSelect(mask._register, yes._register, no._register));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lanes256<T> mask) => mask._register.AsUInt64() != Vector256<ulong>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> InDouble<TDouble, TSingle>(Lanes256<T> x) where TDouble : IFunction where TSingle : IFunction
    {
        if (typeof(T) == typeof(double)) return TDouble.Of(x);
        var (low, high) = Vector256.Widen(x._register.AsSingle());
        return new(Vector256.Narrow(
            TSingle.Of(new Lanes256<double>(low))._register, TSingle.Of(new Lanes256<double>(high))._register).As<float, T>());
    }

    public static Lanes256<T> LoadDoubles(ref readonly double source) => new(Vector256.LoadUnsafe(in source).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreDoubles(ref double destination) => _register.AsDouble().StoreUnsafe(ref destination);

    public static Lanes256<T> LoadSingles(ref readonly float source)
    {
        var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(in source));
        return new(Vector256.Create(low, high).As<double, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreSingles(ref float destination)
    {
        var numbers = _register.AsDouble();
        Vector128.Narrow(numbers.GetLower(), numbers.GetUpper()).StoreUnsafe(ref destination);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreAlternating(Lanes256<T> a, Lanes256<T> b, ref double destination)
    {
        var (even, odd) = (a._register.AsDouble(), b._register.AsDouble());
        var (outer, inner) = (Avx.UnpackLow(even, odd), Avx.UnpackHigh(even, odd)); // a₀ b₀ a₂ b₂, a₁ b₁ a₃ b₃
        Avx.Permute2x128(outer, inner, 0x20).StoreUnsafe(ref destination);
        Avx.Permute2x128(outer, inner, 0x31).StoreUnsafe(ref destination, 4);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StoreSelected(Lanes256<T> mask, Lanes256<T> a, ref double destination)
    {
        var (selected, numbers) = (mask._register.AsUInt64(), a._register.AsDouble());
        var count = 0;
        for (var lane = 0; lane < Vector256<double>.Count; lane++)
        {
            Unsafe.Add(ref destination, count) = numbers[lane];
            count += (int)(selected[lane] & 1);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes256<T> Cells(Vector256<ulong> cells) => new(cells.As<ulong, T>());
}
