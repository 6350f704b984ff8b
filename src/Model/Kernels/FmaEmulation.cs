using System.Runtime.Intrinsics;

namespace InitStudy.Model.Kernels;

/// <summary>a·b + c rounded once, for processors without the instruction; exact for all operands.</summary>
/// <remarks>
/// Single precision: the product is exact in double, the sum is rounded to odd there and then to float, which equals
/// one rounding because 53 ≥ 2·24 + 2 (Boldo and Melquiond 2008, "Emulation of FMA and correctly rounded sums").
/// Double precision: integer significands, an exact 106-bit product, a sum in 128 bits, one rounding.
/// </remarks>
static class FmaEmulation
{
    /// <summary>Where the leading bit of either summand is put: the bit above it takes the carry.</summary>
    const int LeadingBit = 125;

    const int SmallestExponent = -1074;
    const int LargestExponent = 971;

    internal static float Of(float a, float b, float c)
    {
        double product = (double)a * b, addend = c;
        var sum = product + addend;
        var shifted = sum - product;
        var error = (product - (sum - shifted)) + (addend - shifted);   // TwoSum: sum + error is exact
        var bits = BitConverter.DoubleToInt64Bits(sum);
        var inexact = error is < 0 or > 0;                              // NaN when sum is not finite: nothing to repair
        if (inexact && (bits & 1) == 0) bits += (error > 0) == (sum > 0) ? 1 : -1;
        return (float)BitConverter.Int64BitsToDouble(bits);
    }

    internal static Vector128<float> Of(Vector128<float> a, Vector128<float> b, Vector128<float> c)
    {
        var (a0, a1) = Vector128.Widen(a);
        var (b0, b1) = Vector128.Widen(b);
        var (c0, c1) = Vector128.Widen(c);
        return Vector128.Narrow(SumToOdd(a0 * b0, c0), SumToOdd(a1 * b1, c1));
    }

    static Vector128<double> SumToOdd(Vector128<double> product, Vector128<double> addend)
    {
        var sum = product + addend;
        var shifted = sum - product;
        var error = (product - (sum - shifted)) + (addend - shifted);
        var bits = sum.AsInt64();
        var inexact = (Vector128.LessThan(error, Vector128<double>.Zero)
            | Vector128.GreaterThan(error, Vector128<double>.Zero)).AsInt64();
        var even = Vector128.Equals(bits & Vector128<long>.One, Vector128<long>.Zero);
        var step = Vector128.ShiftRightArithmetic(bits ^ error.AsInt64(), 63) | Vector128<long>.One;   // −1 or 1
        return (bits + (step & inexact & even)).AsDouble();
    }

    internal static Vector128<double> Of(Vector128<double> a, Vector128<double> b, Vector128<double> c) =>
        Vector128.Create(Of(a[0], b[0], c[0]), Of(a[1], b[1], c[1]));

    internal static double Of(double a, double b, double c)
    {
        if (!double.IsFinite(a) || !double.IsFinite(b)) return a * b + c;   // the product is infinite or NaN already
        if (!double.IsFinite(c)) return c;                                  // although a * b may overflow
        if (a == 0 || b == 0) return a * b + c;                             // the product is exact, with its sign
        if (c == 0) return a * b;                                           // one rounding, and the product's sign

        var product = Summand.Normalise((UInt128)Significand(a) * Significand(b), Exponent(a) + Exponent(b));
        var addend = Summand.Normalise(Significand(c), Exponent(c));
        bool productNegative = double.IsNegative(a) != double.IsNegative(b), addendNegative = double.IsNegative(c);
        return product.Exceeds(addend)
            ? Sum(product, productNegative, addend, productNegative != addendNegative)
            : Sum(addend, addendNegative, product, productNegative != addendNegative);
    }

    /// <summary>large ± small, where |large| ≥ |small|, with the sign of large.</summary>
    /// <remarks>
    /// A bit can be lost in the shift only when it is by 20 or more; then the difference keeps 124 bits and the lost
    /// part, kept as a last bit of 1, lies far below the half of the last place of the 53 that remain.
    /// </remarks>
    static double Sum(Summand large, bool negative, Summand small, bool subtract)
    {
        var aligned = ShiftRightSticky(small.Significand, large.Exponent - small.Exponent);
        var sum = subtract ? large.Significand - aligned : large.Significand + aligned;
        if (sum == 0) return 0;   // exact cancellation of non-zero terms: +0
        var magnitude = Round(sum, large.Exponent);
        return negative ? -magnitude : magnitude;
    }

    static UInt128 ShiftRightSticky(UInt128 value, int count)
    {
        if (count > LeadingBit) return UInt128.One;   // value has at most 126 bits and is not 0
        var shifted = value >> count;
        return shifted << count == value ? shifted : shifted | UInt128.One;
    }

    /// <summary>sum·2^exponent to nearest, ties to even: at most 53 bits, and none below 2^−1074.</summary>
    static double Round(UInt128 sum, int exponent)
    {
        var length = 128 - (int)UInt128.LeadingZeroCount(sum);
        var drop = Math.Max(length - 53, SmallestExponent - exponent);
        exponent += drop;
        if (exponent > LargestExponent) return double.PositiveInfinity;
        var kept = drop > 0 ? sum >> drop : sum << -drop;
        if (drop > 0)
        {
            var rest = sum - (kept << drop);
            var half = UInt128.One << drop - 1;
            if (rest > half || (rest == half && UInt128.IsOddInteger(kept))) kept += UInt128.One;
        }
        // The leading bit of a normal significand adds 1 to the exponent field; so does a carry, up to infinity.
        return BitConverter.UInt64BitsToDouble(((ulong)(exponent - SmallestExponent) << 52) + (ulong)kept);
    }

    /// <summary>|x| = significand · 2^exponent for finite x.</summary>
    static ulong Significand(double x)
    {
        var bits = BitConverter.DoubleToUInt64Bits(x);
        var fraction = bits & ((1UL << 52) - 1);
        return Field(bits) == 0 ? fraction : fraction | 1UL << 52;
    }

    static int Exponent(double x) => Math.Max(Field(BitConverter.DoubleToUInt64Bits(x)), 1) - 1075;

    static int Field(ulong bits) => (int)(bits >> 52) & 0x7FF;

    readonly record struct Summand(UInt128 Significand, int Exponent)
    {
        internal static Summand Normalise(UInt128 significand, int exponent)
        {
            var shift = (int)UInt128.LeadingZeroCount(significand) - (127 - LeadingBit);
            return new(significand << shift, exponent - shift);
        }

        internal bool Exceeds(Summand other) =>
            Exponent != other.Exponent ? Exponent > other.Exponent : Significand > other.Significand;
    }
}
