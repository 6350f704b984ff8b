using System.Numerics;

namespace InitStudy.Properties.Kernels;

/// <summary>Significand · 2^Exponent: the true value to about 200 bits.</summary>
readonly record struct Reference(BigInteger Significand, int Exponent)
{
    /// <summary>|y − the true value| in units of the last place that the true value has in double.</summary>
    internal double ErrorInUlp(double y)
    {
        if (!double.IsFinite(y)) return double.PositiveInfinity;
        var (significand, exponent) = Exact(y);
        var common = Math.Min(exponent, Exponent);
        var difference = (significand << exponent - common) - (Significand << Exponent - common);
        var lastPlace = Math.Max((int)Significand.GetBitLength() + Exponent - 53, -1074);
        var tooSmall = Math.Max(0, lastPlace - common - 60);   // bits below 2⁻⁶⁰ ulp, which double could not hold
        return Math.Abs(Math.ScaleB((double)(difference >> tooSmall), common + tooSmall - lastPlace));
    }

    /// <summary>x = significand · 2^exponent.</summary>
    internal static (BigInteger Significand, int Exponent) Exact(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var field = (int)(bits >> 52) & 0x7FF;
        var fraction = bits & (1L << 52) - 1;
        var significand = field == 0 ? fraction : fraction | 1L << 52;
        return (x < 0 ? -significand : significand, Math.Max(field, 1) - 1075);
    }
}

/// <summary>Slow functions to 200 bits by Taylor series on whole numbers, from nothing that the kernels use.</summary>
static class ReferenceFunctions
{
    const int Bits = 360;
    const int Halvings = 8;
    static readonly BigInteger One = BigInteger.One << Bits;
    static readonly BigInteger Ln2 = 2 * ArTanh(One / 3);

    /// <summary>eˣ.</summary>
    internal static Reference Exp(double x)
    {
        var (sum, n) = ExpOf(Fixed(x));
        return new(sum, n - Bits);
    }

    /// <summary>log x for x > 0.</summary>
    internal static Reference Log(double x)
    {
        var (significand, exponent) = Reference.Exact(x);
        var k = (int)significand.GetBitLength() + exponent;
        var m = Shift(significand, Bits + exponent - k);   // from ½ to 1
        return new(k * Ln2 + 2 * ArTanh((m - One << Bits) / (m + One)), -Bits);
    }

    /// <summary>tanh x = (1 − e⁻²ˣ) / (1 + e⁻²ˣ), for |x| ≥ 2⁻⁶⁰ so that 200 bits remain.</summary>
    internal static Reference Tanh(double x)
    {
        var (sum, n) = ExpOf(-2 * BigInteger.Abs(Fixed(x)));
        var e = Shift(sum, n);
        return new(Math.Sign(x) * ((One - e << Bits) / (One + e)), -Bits);
    }

    /// <summary>eˣ / (1 + eˣ) below 0, 1 / (1 + e⁻ˣ) above.</summary>
    internal static Reference Logistic(double x)
    {
        var (sum, n) = ExpOf(-BigInteger.Abs(Fixed(x)));
        var denominator = One + Shift(sum, n);
        return x < 0
            ? new((sum << Bits) / denominator, n - Bits)
            : new((One << Bits) / denominator, -Bits);
    }

    /// <summary>eˣ = sum · 2^(n − Bits), x being in units of 2^−Bits.</summary>
    static (BigInteger Sum, int N) ExpOf(BigInteger x)
    {
        var n = (int)BigInteger.Divide(x, Ln2);
        var r = x - n * Ln2 >> Halvings;
        BigInteger sum = One, term = One;
        for (var k = 1; !term.IsZero; k++)
        {
            term = (term * r >> Bits) / k;
            sum += term;
        }
        for (var i = 0; i < Halvings; i++) sum = sum * sum >> Bits;
        return (sum, n);
    }

    /// <summary>s + s³/3 + s⁵/5 + …, s being in units of 2^−Bits.</summary>
    static BigInteger ArTanh(BigInteger s)
    {
        BigInteger square = s * s >> Bits, power = s, sum = s;
        for (var k = 3; BigInteger.Abs(power) > 1; k += 2)
        {
            power = power * square >> Bits;
            sum += power / k;
        }
        return sum;
    }

    static BigInteger Fixed(double x)
    {
        var (significand, exponent) = Reference.Exact(x);
        return Shift(significand, exponent + Bits);
    }

    static BigInteger Shift(BigInteger value, int count) => count >= 0 ? value << count : value >> -count;
}
