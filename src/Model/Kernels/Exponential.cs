using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>eˣ = 2ⁿ·(1 + hi + lo): the pair is eʳ − 1, r = x − n·ln 2, with a relative error below 2⁻⁵⁷.</summary>
/// <remarks>
/// eˣ gains at least 2⁻⁵⁴ relative to itself from one x to the next while |x| ≥ ¼, and below that n = 0 and the error
/// shrinks as |x|³: so the value before the last rounding is monotone, and so is the rounded one.
/// </remarks>
readonly struct Exponential : IFunction, IRareFunction
{
    const double Log2E = 1.4426950408889634;
    const double Ln2High = 0.6931471805599453;
    const double Ln2Low = 2.3190468138462996e-17;

    /// <summary>1.5·2⁵²: adding it rounds to a whole number, which then stands in the low bits.</summary>
    internal const double Shifter = 6755399441055744;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var (n, u, w) = Split(x);
        var y = (u + w) * PowerOf2(n);
        var far = TLanes.Abs(x) >= TLanes.Of(708);
        return TLanes.Any(far) ? Rare.Repair<TLanes, Exponential>(far, x, y) : y;
    }

    public static double OfRare(double x)
    {
        if (x > 710) return double.PositiveInfinity;
        if (x < -746) return 0;
        var (n, u, w) = Split<Lane<double>>(x);
        return x > 0 ? (u + w) * PowerOf2(n - Lane<double>.Of(1)) * 2 : Scale(u, w, (int)(n - Shifter));
    }

    /// <summary>eˣ = 2ⁿ·(u + w) for |x| ≤ 746, u from 0.7 to 1.42 and w a correction of about an ulp of u.</summary>
    /// <returns>n + <see cref="Shifter"/>, u and w.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (TLanes N, TLanes U, TLanes W) Split<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var (n, high, low) = Reduce(x);
        var u = TLanes.Of(1) + high;
        return (n, u, high - (u - TLanes.Of(1)) + low);
    }

    /// <summary>eˣ = 2ⁿ·(1 + high + low) for |x| ≤ 746.</summary>
    /// <returns>n + <see cref="Shifter"/>, high and low.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (TLanes N, TLanes High, TLanes Low) Reduce<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var half = TLanes.Of(0.5);
        var shifted = x * TLanes.Of(Log2E) + TLanes.Of(Shifter);
        var n = shifted - TLanes.Of(Shifter);
        var r = TLanes.Fma(n, TLanes.Of(-Ln2High), x);          // exact: a multiple of 2⁻⁵⁴ below ½
        var rest = n * TLanes.Of(-Ln2Low);                      // x − n·ln 2 = r + rest
        var square = r * r;
        var squareError = TLanes.Fma(r, r, -square);
        var halfSquare = half * square;
        var cubic = square * r * Tail(r, square);               // eʳ − 1 − r − r²/2
        var sum = r + halfSquare;
        var error = halfSquare - (sum - r) + half * squareError;
        var small = cubic + (error + TLanes.Fma(rest, sum + cubic, rest));
        var high = sum + small;
        return (shifted, high, small - (high - sum));
    }

    /// <summary>1/3! + r/4! + … + r¹¹/14!, even and odd powers apart so that they run side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes Tail<TLanes>(TLanes r, TLanes square) where TLanes : struct, IBitLanes<TLanes>
    {
        var even = TLanes.Fma(square, TLanes.Of(1.0 / 6227020800), TLanes.Of(1.0 / 39916800));
        even = TLanes.Fma(square, even, TLanes.Of(1.0 / 362880));
        even = TLanes.Fma(square, even, TLanes.Of(1.0 / 5040));
        even = TLanes.Fma(square, even, TLanes.Of(1.0 / 120));
        even = TLanes.Fma(square, even, TLanes.Of(1.0 / 6));
        var odd = TLanes.Fma(square, TLanes.Of(1.0 / 87178291200), TLanes.Of(1.0 / 479001600));
        odd = TLanes.Fma(square, odd, TLanes.Of(1.0 / 3628800));
        odd = TLanes.Fma(square, odd, TLanes.Of(1.0 / 40320));
        odd = TLanes.Fma(square, odd, TLanes.Of(1.0 / 720));
        odd = TLanes.Fma(square, odd, TLanes.Of(1.0 / 24));
        return TLanes.Fma(r, odd, even);
    }

    /// <summary>2ⁿ·(u + w) rounded once, also where it is subnormal; 0 ≤ u &lt; 1.5, n from −1077 to 1023.</summary>
    internal static double Scale(double u, double w, int n)
    {
        const double smallestNormal = 2.2250738585072014e-308;
        if (n >= -1020) return (u + w) * PowerOf2<Lane<double>>(n + Shifter);
        double scale = PowerOf2<Lane<double>>(n + 1022 + Shifter), normal = (u + w) * scale;
        if (normal >= 1) return normal * smallestNormal;
        u *= scale;
        var sum = 1 + u;   // from here on 2⁻⁵², which becomes the smallest subnormal, is the last place
        return (sum + (u - (sum - 1) + w * scale) - 1) * smallestNormal;
    }

    /// <summary>2ⁿ for n from −1022 to 1023, given n + <see cref="Shifter"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes PowerOf2<TLanes>(TLanes shifted) where TLanes : struct, IBitLanes<TLanes> =>
        TLanes.AddCells(shifted << 52, TLanes.Of(1));
}
