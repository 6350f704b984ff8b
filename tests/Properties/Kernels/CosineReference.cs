using System.Numerics;

namespace InitStudy.Properties.Kernels;

/// <summary>cos πx to 300 bits by Taylor series on whole numbers, from nothing that the kernel uses.</summary>
static class CosineReference
{
    const int Bits = 400;
    static readonly BigInteger One = BigInteger.One << Bits;

    /// <summary>π = 16 arctan(1/5) − 4 arctan(1/239): Machin 1706.</summary>
    static readonly BigInteger Pi = 16 * ArcTangentOfInverse(5) - 4 * ArcTangentOfInverse(239);

    /// <summary>cos πx, x being a multiple of 2⁻⁴⁰⁰.</summary>
    internal static Reference OfPi(double x)
    {
        var (significand, exponent) = Reference.Exact(x);
        var position = exponent + Bits >= 0 ? significand << exponent + Bits : significand >> -(exponent + Bits);
        var turn = BigInteger.Remainder(BigInteger.Abs(position), 2 * One);
        var angle = turn * Pi >> Bits;
        BigInteger sum = One, term = One, square = angle * angle >> Bits;
        for (var k = 2; !term.IsZero; k += 2)
        {
            term = -(term * square >> Bits) / (k * (k - 1));
            sum += term;
        }

        return new(sum, -Bits);
    }

    static BigInteger ArcTangentOfInverse(int n)
    {
        BigInteger power = One / n, sum = power;
        for (var k = 3; !power.IsZero; k += 2)
        {
            power = -power / (n * n);
            sum += power / k;
        }

        return sum;
    }
}
