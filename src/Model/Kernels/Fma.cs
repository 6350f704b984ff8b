using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using Avx512F = System.Runtime.Intrinsics.X86.Avx512F;
using X86Fma = System.Runtime.Intrinsics.X86.Fma;

#pragma warning disable RS0030 // The instruction is banned so that every other place comes here.

namespace InitStudy.Model.Kernels;

/// <summary>a·b + c rounded once, to nearest, ties to even: the same bits on every machine.</summary>
/// <remarks>
/// Range: every operand, subnormal, overflowing, infinite and NaN ones too (of a NaN only that it is one is promised).
/// Uses the processor's instruction where it has one and <see cref="FmaEmulation"/> elsewhere, never the runtime's
/// own fallback, which rounds twice with some C libraries (dotnet/runtime issue 98704). The instruction is named
/// directly because <c>Math.FusedMultiplyAdd</c> becomes one only in optimised code.
/// </remarks>
public static class Fma
{
    /// <summary>Whether the processor has the instruction; without it every result is the same, only slower.</summary>
    public static bool IsHardwareAccelerated => X86Fma.IsSupported || AdvSimd.Arm64.IsSupported;

    /// <summary>a·b + c in double precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(double a, double b, double c)
    {
        if (X86Fma.IsSupported)
            return X86Fma.MultiplyAddScalar(
                Vector128.CreateScalarUnsafe(a),
                Vector128.CreateScalarUnsafe(b),
                Vector128.CreateScalarUnsafe(c)).ToScalar();
        if (AdvSimd.Arm64.IsSupported)
            return AdvSimd.FusedMultiplyAddScalar(
                Vector64.CreateScalar(c),
                Vector64.CreateScalar(a),
                Vector64.CreateScalar(b)).ToScalar();
        return FmaEmulation.Of(a, b, c);
    }

    /// <summary>a·b + c in single precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Of(float a, float b, float c)
    {
        if (X86Fma.IsSupported)
            return X86Fma.MultiplyAddScalar(
                Vector128.CreateScalarUnsafe(a),
                Vector128.CreateScalarUnsafe(b),
                Vector128.CreateScalarUnsafe(c)).ToScalar();
        if (AdvSimd.Arm64.IsSupported)
            return AdvSimd.FusedMultiplyAddScalar(
                Vector64.CreateScalarUnsafe(c),
                Vector64.CreateScalarUnsafe(a),
                Vector64.CreateScalarUnsafe(b)).ToScalar();
        return FmaEmulation.Of(a, b, c);
    }

    /// <summary>a·b + c in the precision of <typeparamref name="T"/>, float or double.</summary>
    /// <exception cref="NotSupportedException">When T is neither float nor double.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T a, T b, T c) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(float))
            return Unsafe.BitCast<float, T>(
                Of(Unsafe.BitCast<T, float>(a), Unsafe.BitCast<T, float>(b), Unsafe.BitCast<T, float>(c)));
        if (typeof(T) == typeof(double))
            return Unsafe.BitCast<double, T>(
                Of(Unsafe.BitCast<T, double>(a), Unsafe.BitCast<T, double>(b), Unsafe.BitCast<T, double>(c)));
        throw new NotSupportedException($"element type is {typeof(T)}; expected float or double");
    }

    /// <summary>a·b + c in each lane of 512 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> a, Vector512<double> b, Vector512<double> c) => Avx512F.IsSupported
        ? Avx512F.FusedMultiplyAdd(a, b, c)
        : Vector512.Create(Of(a.GetLower(), b.GetLower(), c.GetLower()), Of(a.GetUpper(), b.GetUpper(), c.GetUpper()));

    /// <summary>a·b + c in each lane of 512 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> a, Vector512<float> b, Vector512<float> c) => Avx512F.IsSupported
        ? Avx512F.FusedMultiplyAdd(a, b, c)
        : Vector512.Create(Of(a.GetLower(), b.GetLower(), c.GetLower()), Of(a.GetUpper(), b.GetUpper(), c.GetUpper()));

    /// <summary>a·b + c in each lane of 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Of(Vector256<double> a, Vector256<double> b, Vector256<double> c) => X86Fma.IsSupported
        ? X86Fma.MultiplyAdd(a, b, c)
        : Vector256.Create(Of(a.GetLower(), b.GetLower(), c.GetLower()), Of(a.GetUpper(), b.GetUpper(), c.GetUpper()));

    /// <summary>a·b + c in each lane of 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Of(Vector256<float> a, Vector256<float> b, Vector256<float> c) => X86Fma.IsSupported
        ? X86Fma.MultiplyAdd(a, b, c)
        : Vector256.Create(Of(a.GetLower(), b.GetLower(), c.GetLower()), Of(a.GetUpper(), b.GetUpper(), c.GetUpper()));

    /// <summary>a·b + c in each lane of 128 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Of(Vector128<double> a, Vector128<double> b, Vector128<double> c) =>
        X86Fma.IsSupported ? X86Fma.MultiplyAdd(a, b, c)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.FusedMultiplyAdd(c, a, b)
        : FmaEmulation.Of(a, b, c);

    /// <summary>a·b + c in each lane of 128 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Of(Vector128<float> a, Vector128<float> b, Vector128<float> c) =>
        X86Fma.IsSupported ? X86Fma.MultiplyAdd(a, b, c)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.FusedMultiplyAdd(c, a, b)
        : FmaEmulation.Of(a, b, c);
}
