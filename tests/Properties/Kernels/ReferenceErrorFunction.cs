using System.Numerics;

namespace InitStudy.Properties.Kernels;

/// <summary>erf and erfc by the alternating series on whole numbers, with bits enough for what it cancels.</summary>
static class ReferenceErrorFunction
{
    /// <summary>erf x = 2/√π · Σ (−1)ⁿ x²ⁿ⁺¹ / (n!·(2n + 1)) for 2⁻⁶⁰ ≤ |x| ≤ 27.</summary>
    internal static Reference Erf(double x)
    {
        var bits = Bits(x);
        return new(Scaled(x, bits), -bits);
    }

    /// <summary>erfc x = 1 − erf x, with 200 bits left of the difference.</summary>
    internal static Reference Erfc(double x)
    {
        var bits = Bits(x);
        return new((BigInteger.One << bits) - Scaled(x, bits), -bits);
    }

    /// <remarks>The largest term is below e^(x²), erfc about e^(−x²): at most 2·x²·log₂ e bits cancel.</remarks>
    static int Bits(double x) => 300 + (int)(3 * x * x);

    static BigInteger Scaled(double x, int bits)
    {
        var (significand, exponent) = Reference.Exact(x);
        var power = exponent + bits >= 0 ? significand << exponent + bits : significand >> -(exponent + bits);
        var square = power * power >> bits;
        var sum = power;
        for (var n = 1; !(power.IsZero || power.IsOne || power == -1); n++)
        {
            power = -(power * square >> bits) / n;
            sum += power / (2 * n + 1);
        }
        return (2 * sum << bits) / SquareRoot(Pi(bits) << bits);
    }

    /// <summary>π = 16·arctan(1/5) − 4·arctan(1/239) (Machin 1706).</summary>
    static BigInteger Pi(int bits)
    {
        return (16 * ArcTan(5) - 4 * ArcTan(239)) >> 20;

        BigInteger ArcTan(int inverse)
        {
            var power = (BigInteger.One << bits + 20) / inverse;
            var sum = power;
            for (var k = 3; !power.IsZero; k += 2)
            {
                power = -power / (inverse * inverse);
                sum += power / k;
            }
            return sum;
        }
    }

    static BigInteger SquareRoot(BigInteger value)
    {
        var root = BigInteger.One << (int)(value.GetBitLength() + 1) / 2;   // not below the root: Newton descends
        while (true)
        {
            var next = root + value / root >> 1;
            if (next >= root) return root;
            root = next;
        }
    }
}
