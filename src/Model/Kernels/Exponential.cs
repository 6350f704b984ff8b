using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>eˣ = 2ⁿ·(1 + hi + lo): the pair is eʳ − 1, r = x − n·ln 2, with a relative error below 2⁻⁵⁷.</summary>
/// <remarks>
/// eˣ gains at least 2⁻⁵⁴ relative to itself from one x to the next while |x| ≥ ¼, and below that n = 0 and the error
/// shrinks as |x|³: so the value before the last rounding is monotone, and so is the rounded one.
/// </remarks>
static class Exponential
{
    const double Log2E = 1.4426950408889634;
    const double Ln2High = 0.6931471805599453;
    const double Ln2Low = 2.3190468138462996e-17;

    /// <summary>1.5·2⁵²: adding it rounds to a whole number, which then stands in the low bits.</summary>
    const double Shifter = 6755399441055744;

    internal static double Exp(double x)
    {
        if (!(Math.Abs(x) < 708)) return Far(x);
        var (n, u, w) = Split(x);
        return (u + w) * PowerOf2(n);
    }

    static double Far(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > 710) return double.PositiveInfinity;
        if (x < -746) return 0;
        var (n, u, w) = Split(x);
        return n > 0 ? (u + w) * PowerOf2(n - 1) * 2 : Scale(u, w, n);
    }

    /// <summary>eˣ = 2ⁿ·(u + w) for |x| ≤ 746, u from 0.7 to 1.42 and w a correction of about an ulp of u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (int N, double U, double W) Split(double x)
    {
        var (n, high, low) = Reduce(x);
        var u = 1 + high;
        return (n, u, high - (u - 1) + low);
    }

    /// <summary>eˣ = 2ⁿ·(1 + high + low) for |x| ≤ 746.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (int N, double High, double Low) Reduce(double x)
    {
        var shifted = x * Log2E + Shifter;
        var n = shifted - Shifter;
        var r = Fma.Of(n, -Ln2High, x);                 // exact: a multiple of 2⁻⁵⁴ below ½
        var rest = n * -Ln2Low;                         // x − n·ln 2 = r + rest
        var square = r * r;
        var squareError = Fma.Of(r, r, -square);
        var half = 0.5 * square;
        var cubic = square * r * Tail(r, square);       // eʳ − 1 − r − r²/2
        var sum = r + half;
        var error = half - (sum - r) + 0.5 * squareError;
        var small = cubic + (error + Fma.Of(rest, sum + cubic, rest));
        var high = sum + small;
        return ((int)BitConverter.DoubleToInt64Bits(shifted), high, small - (high - sum));
    }

    /// <summary>1/3! + r/4! + … + r¹¹/14!, even and odd powers apart so that they run side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Tail(double r, double square)
    {
        var even = Fma.Of(square, 1.0 / 6227020800, 1.0 / 39916800);
        even = Fma.Of(square, even, 1.0 / 362880);
        even = Fma.Of(square, even, 1.0 / 5040);
        even = Fma.Of(square, even, 1.0 / 120);
        even = Fma.Of(square, even, 1.0 / 6);
        var odd = Fma.Of(square, 1.0 / 87178291200, 1.0 / 479001600);
        odd = Fma.Of(square, odd, 1.0 / 3628800);
        odd = Fma.Of(square, odd, 1.0 / 40320);
        odd = Fma.Of(square, odd, 1.0 / 720);
        odd = Fma.Of(square, odd, 1.0 / 24);
        return Fma.Of(r, odd, even);
    }

    /// <summary>2ⁿ·(u + w) rounded once, also where it is subnormal; 0 ≤ u &lt; 1.5, n from −1077 to 1023.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Scale(double u, double w, int n) =>
        n >= -1020 ? (u + w) * PowerOf2(n) : ScaleToSubnormal(u, w, n);

    static double ScaleToSubnormal(double u, double w, int n)
    {
        const double smallestNormal = 2.2250738585072014e-308;
        var scale = PowerOf2(n + 1022);
        var normal = (u + w) * scale;
        if (normal >= 1) return normal * smallestNormal;
        u *= scale;
        var sum = 1 + u;   // from here on 2⁻⁵², which becomes the smallest subnormal, is the last place
        return (sum + (u - (sum - 1) + w * scale) - 1) * smallestNormal;
    }

    /// <summary>2ⁿ for n from −1022 to 1023.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double PowerOf2(int n) => BitConverter.Int64BitsToDouble((long)(n + 1023) << 52);
}
