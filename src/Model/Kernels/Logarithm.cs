using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>log x = k·ln 2 + log m, x = 2ᵏ·m, √½ ≤ m &lt; √2, with the leading terms added without error.</summary>
/// <remarks>
/// log m = f − f²/2 + s·(f²/2 + R(s²)), f = m − 1, s = f / (2 + f): the form and the coefficients of R are those of
/// Sun's fdlibm, e_log.c, 1993. The error before the last rounding is below 2⁻⁵⁶, and relative to f³ when k = 0;
/// log x gains at least 2⁻⁵³ from one x to the next, so the result is monotone.
/// </remarks>
readonly struct Logarithm : IFunction, IRareFunction
{
    /// <summary>ln 2 to 42 bits: its product with k is exact.</summary>
    const double Ln2High = 0.6931471805598903;
    const double Ln2Low = 5.497923018708371e-14;
    const ulong SquareRootOfHalf = 0x3FE6A09E667F3BCD;
    const double SmallestNormal = 2.2250738585072014e-308;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var y = OfNormal(x, TLanes.Of(0));
        var rare = (x < TLanes.Of(SmallestNormal)) | (x > TLanes.Of(double.MaxValue));
        return TLanes.Any(rare) ? Rare.Repair<TLanes, Logarithm>(rare, x, y) : y;
    }

    public static double OfRare(double x)
    {
        if (x == 0) return double.NegativeInfinity;
        if (x < 0) return double.NaN;
        return double.IsInfinity(x) ? x : OfNormal<Lane<double>>(x * (1L << 54), -54);
    }

    /// <summary>log x + shift·ln 2 for a normal x above 0, and a whole number shift.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes OfNormal<TLanes>(TLanes x, TLanes shift) where TLanes : struct, IBitLanes<TLanes>
    {
        var (k, m) = Octaves(x);
        k += shift;
        var half = TLanes.Of(0.5);
        var f = m - TLanes.Of(1);
        var s = f / (TLanes.Of(2) + f);
        var square = f * f;
        var halfSquare = half * square;
        var halfError = half * TLanes.Fma(f, f, -square);
        var product = s * (halfSquare + Remainder(s * s));

        var octaves = k * TLanes.Of(Ln2High);
        var first = octaves + f;
        var firstError = f - (first - octaves);
        var second = first - halfSquare;
        var secondError = first - second - halfSquare;
        var y = second + (product + (firstError + secondError - halfError + k * TLanes.Of(Ln2Low)));
        return TLanes.Select(TLanes.Abs(x) >= TLanes.Of(0), y, x);   // NaN stays
    }

    /// <summary>x = 2ᵏ·m with √½ ≤ m &lt; √2; k as a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (TLanes K, TLanes M) Octaves<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        const ulong fraction = (1UL << 52) - 1, twoTo52 = 0x433UL << 52, positive = 1UL << 63;
        var offset = TLanes.AddCells(x, TLanes.OfBits(unchecked(0 - SquareRootOfHalf)));   // its exponent counts octaves from √½
        var counted = TLanes.AddCells(offset, TLanes.OfBits(positive)) >>> 52;             // k + 2048
        var k = (counted | TLanes.OfBits(twoTo52)) - TLanes.Of((1L << 52) + 2048.0);
        var m = TLanes.AddCells(offset & TLanes.OfBits(fraction), TLanes.OfBits(SquareRootOfHalf));
        return (k, m);
    }

    /// <summary>R(z) = 2/3·z + 2/5·z² + …, to 2⁻⁵⁸·⁴⁵ for z ≤ 0.0295.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes Remainder<TLanes>(TLanes z) where TLanes : struct, IBitLanes<TLanes>
    {
        var w = z * z;
        var odd = TLanes.Fma(w, TLanes.Of(1.479819860511658591e-01), TLanes.Of(1.818357216161805012e-01));
        odd = TLanes.Fma(w, odd, TLanes.Of(2.857142874366239149e-01));
        odd = TLanes.Fma(w, odd, TLanes.Of(6.666666666666735130e-01));
        var even = TLanes.Fma(w, TLanes.Of(1.531383769920937332e-01), TLanes.Of(2.222219843214978396e-01));
        even = TLanes.Fma(w, even, TLanes.Of(3.999999999940941908e-01));
        return TLanes.Fma(z, odd, w * even);
    }
}
