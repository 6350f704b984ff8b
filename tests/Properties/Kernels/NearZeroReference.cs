using System.Numerics;

namespace InitStudy.Properties.Kernels;

/// <summary>
/// eˣ − 1 and ln(1 + x) by Taylor series on whole numbers, in units of 2⁻⁴⁰⁰, from nothing that the kernels use.
/// </summary>
static class NearZeroReference
{
    const int Bits = 400, Halvings = 16;

    static readonly BigInteger One = BigInteger.One << Bits;

    /// <summary>eˣ − 1: the series at x / 2¹⁶, then 16 times e²ᵗ − 1 = m (m + 2).</summary>
    internal static BigInteger ExpM1(double x)
    {
        var t = Fixed(x) >> Halvings;
        BigInteger sum = 0, term = One;
        for (var k = 1; k == 1 || BigInteger.Abs(term) > 1; k++)
        {
            term = (term * t >> Bits) / k;
            sum += term;
        }

        for (var i = 0; i < Halvings; i++) sum = sum * (sum + 2 * One) >> Bits;
        return sum;
    }

    /// <summary>ln(1 + x) = −n ln s + 2 artanh(z), z = (y − 1) / (y + 1), y = (1 + x) sⁿ near 1, with s = ¾.</summary>
    internal static BigInteger Log1P(double x)
    {
        var (y, n) = (One + Fixed(x), 0);
        for (; y > One + One / 4; n++) y = y * 3 / 4;
        for (; y < One - One / 4; n--) y = y * 4 / 3;
        return 2 * ArTanh((y - One << Bits) / (y + One)) + 2 * n * ArTanh(One / 7); // −ln ¾ = 2 artanh(1/7)
    }

    /// <summary>|actual − reference| in last places of the reference, for results that are not subnormal.</summary>
    internal static double UnitsInTheLastPlace(BigInteger reference, double actual)
    {
        var lastPlace = (int)BigInteger.Abs(reference).GetBitLength() - 53; // its exponent, in units of 2⁻⁴⁰⁰
        var error = BigInteger.Abs(Fixed(actual) - reference);
        return Math.ScaleB((double)(error >> lastPlace - 40), -40);
    }

    static BigInteger ArTanh(BigInteger z)
    {
        BigInteger square = z * z >> Bits, power = z, sum = z;
        for (var k = 3; BigInteger.Abs(power) > 1; k += 2)
        {
            power = power * square >> Bits;
            sum += power / k;
        }

        return sum;
    }

    /// <summary>x in units of 2⁻⁴⁰⁰, exactly for |x| ≥ 2⁻³⁴⁰.</summary>
    static BigInteger Fixed(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) & 0x7FF;
        var significand = (BigInteger)(bits & (1L << 52) - 1 | 1L << 52);
        var scaled = exponent - 1075 + Bits;
        var magnitude = scaled >= 0 ? significand << scaled : significand >> -scaled;
        return x < 0 ? -magnitude : magnitude;
    }
}
