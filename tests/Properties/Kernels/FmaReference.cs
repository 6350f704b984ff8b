using System.Numerics;

namespace InitStudy.Properties.Kernels;

/// <summary>a·b + c of finite numbers as a whole number of units of 2⁻²¹⁴⁸, then rounded: obvious and slow.</summary>
static class FmaReference
{
    const int Unit = 2 * -1074;

    internal static double Of(double a, double b, double c) => Of(a, b, c, precision: 53, smallest: -1074);

    internal static float Of(float a, float b, float c) => (float)Of(a, b, c, precision: 24, smallest: -149);

    static double Of(double a, double b, double c, int precision, int smallest)
    {
        var (sa, ea) = Reference.Exact(a);
        var (sb, eb) = Reference.Exact(b);
        var (sc, ec) = Reference.Exact(c);
        var sum = (sa * sb << ea + eb - Unit) + (sc << ec - Unit);
        if (!sum.IsZero) return Round(sum, precision, smallest);
        var productNegative = double.IsNegative(a) != double.IsNegative(b);
        return productNegative && double.IsNegative(c) ? -0.0 : 0.0;   // IEEE 754-2019, 6.3
    }

    static double Round(BigInteger sum, int precision, int smallest)
    {
        var magnitude = BigInteger.Abs(sum);
        var drop = Math.Max((int)magnitude.GetBitLength() - precision, smallest - Unit);
        var kept = magnitude >> drop;
        var twice = (magnitude - (kept << drop)) * 2;
        var unit = BigInteger.One << drop;
        if (twice > unit || (twice == unit && !kept.IsEven)) kept += 1;
        return sum.Sign * Math.ScaleB((double)kept, drop + Unit);
    }
}
