namespace InitStudy.Model.Kernels;

/// <summary>log x = k·ln 2 + log m, x = 2ᵏ·m, √½ ≤ m &lt; √2, with the leading terms added without error.</summary>
/// <remarks>
/// log m = f − f²/2 + s·(f²/2 + R(s²)), f = m − 1, s = f / (2 + f): the form and the coefficients of R are those of
/// Sun's fdlibm, e_log.c, 1993. The error before the last rounding is below 2⁻⁵⁶, and relative to f³ when k = 0;
/// log x gains at least 2⁻⁵³ from one x to the next, so the result is monotone.
/// </remarks>
static class Logarithm
{
    /// <summary>ln 2 to 42 bits: its product with k is exact.</summary>
    const double Ln2High = 0.6931471805598903;
    const double Ln2Low = 5.497923018708371e-14;
    const long SquareRootOfHalf = 0x3FE6A09E667F3BCD;
    const long SmallestNormal = 1L << 52;
    const long Infinity = 0x7FFL << 52;

    internal static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var k = 0;
        if ((ulong)(bits - SmallestNormal) >= Infinity - SmallestNormal)
        {
            if (x == 0) return double.NegativeInfinity;
            if (!(x > 0)) return double.NaN;
            if (double.IsInfinity(x)) return x;
            bits = BitConverter.DoubleToInt64Bits(x * (1L << 54));
            k = -54;
        }
        var offset = bits - SquareRootOfHalf;   // its exponent field counts the octaves from √½ on
        k += (int)(offset >> 52);
        var f = BitConverter.Int64BitsToDouble((offset & (SmallestNormal - 1)) + SquareRootOfHalf) - 1;

        var s = f / (2 + f);
        var square = f * f;
        var half = 0.5 * square;
        var halfError = 0.5 * Fma.Of(f, f, -square);
        var product = s * (half + Remainder(s * s));

        var octaves = k * Ln2High;
        var first = octaves + f;
        var firstError = f - (first - octaves);
        var second = first - half;
        var secondError = first - second - half;
        return second + (product + (firstError + secondError - halfError + k * Ln2Low));
    }

    /// <summary>R(z) = 2/3·z + 2/5·z² + …, to 2⁻⁵⁸·⁴⁵ for z ≤ 0.0295.</summary>
    static double Remainder(double z)
    {
        var w = z * z;
        var odd = Fma.Of(w, 1.479819860511658591e-01, 1.818357216161805012e-01);
        odd = Fma.Of(w, odd, 2.857142874366239149e-01);
        odd = Fma.Of(w, odd, 6.666666666666735130e-01);
        var even = Fma.Of(w, 1.531383769920937332e-01, 2.222219843214978396e-01);
        even = Fma.Of(w, even, 3.999999999940941908e-01);
        return Fma.Of(z, odd, w * even);
    }
}
