namespace InitStudy.Properties.Kernels;

/// <summary>Operands that make it hard: ties, cancellation, subnormal and overflowing results.</summary>
readonly record struct FmaOperands(double A, double B, double C)
{
    internal static readonly double[] SpecialDoubles =
    [
        0.0, -0.0, 1, -1, 1.5, double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, 2.225073858507201e-308,
        double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
        9007199254740993, 1.0000000000000002, 0.99999999999999989, 1.4916681462400413e-154, 1.3407807929942597e154,
    ];

    internal static readonly float[] SpecialFloats =
    [
        0f, -0f, 1, -1, 1.5f, float.Epsilon, -float.Epsilon, 1.17549435e-38f, 1.1754942e-38f,
        float.MaxValue, float.MinValue, float.PositiveInfinity, float.NegativeInfinity, float.NaN,
        16777215f, 1.0000001f, 0.99999994f, 3.7433924e-23f, 1.8446743e19f,
    ];

    internal static FmaOperands Draw(ref PointStream points) =>
        points.Whole(0, 3) == 0
            ? new(AnyBits(ref points), AnyBits(ref points), AnyBits(ref points))
            : Draw(ref points, precision: 53, smallest: -1074, largest: 1023, Math.BitIncrement);

    /// <summary>Operands that float holds exactly, but for rounded subnormal ones.</summary>
    internal static FmaOperands DrawFloats(ref PointStream points) =>
        points.Whole(0, 3) == 0
            ? new(AnyFloatBits(ref points), AnyFloatBits(ref points), AnyFloatBits(ref points))
            : Draw(ref points, precision: 24, smallest: -149, largest: 127, x => float.BitIncrement((float)x));

    static FmaOperands Draw(
        ref PointStream points, int precision, int smallest, int largest, Func<double, double> next)
    {
        switch (points.Whole(0, 5))
        {
            case 0: return AlmostTie(ref points, precision, smallest);
            case 1: return TieButForTheLastBit(ref points, precision);
        }
        var product = points.Whole(0, 3) switch   // exponent of the product's leading bit
        {
            0 => points.Whole(-100, 100),
            1 => points.Whole(smallest - 4, smallest + 2 * precision),
            2 => points.Whole(largest - 3, largest + 2),
            _ => points.Whole(smallest, largest),
        };
        var exponent = points.Whole(Math.Max(smallest, product - largest), Math.Min(largest, product - smallest));
        var a = points.Sign() * Math.ScaleB(Significand(ref points, precision), exponent);
        var b = Math.ScaleB(Significand(ref points, precision), product - exponent);
        double c;
        if (points.Whole(0, 2) == 0)
        {
            c = -(precision == 24 ? (float)(a * b) : a * b);   // leaves the product's rounding error, or a few ulp
            for (var steps = points.Whole(-3, 3); steps > 0; steps--) c = next(c);
        }
        else
        {
            var addend = product + points.Whole(-2 * precision - 4, precision + 4);
            c = points.Sign() * Math.ScaleB(Significand(ref points, precision), Math.Clamp(addend, smallest, largest));
        }
        return new(a, b, c);
    }

    /// <summary>A product halfway between two numbers of the format, or on one, and an addend far below it.</summary>
    static FmaOperands AlmostTie(ref PointStream points, int precision, int smallest)
    {
        var bits = points.Whole(1, precision);
        var a = Math.ScaleB(Odd(ref points, bits), points.Whole(smallest / 4, -smallest / 4));
        var b = points.Sign() * (double)Odd(ref points, precision + 1 - bits);
        var exponent = Math.ILogB(a) + Math.ILogB(b) - points.Whole(precision, 3 * precision);
        return new(a, b, points.Sign() * Math.ScaleB(Significand(ref points, precision), Math.Max(exponent, smallest)));
    }

    /// <summary>The leading bits of c complete the product to a tie; its last bit, far below, breaks it.</summary>
    static FmaOperands TieButForTheLastBit(ref PointStream points, int precision)
    {
        var a = Odd(ref points, precision);
        var inverse = a;
        for (var i = 0; i < 5; i++) inverse *= 2 - a * inverse;   // Newton: a · inverse = 1 modulo 2⁶⁴
        var bits = points.Whole(1, precision - 22);
        var leading = Odd(ref points, bits);
        var sign = points.Sign();
        var missing = sign > 0 ? leading : 0 - leading;
        var b = ((1UL << precision - 1) - missing) * inverse & (1UL << precision) - 1;
        var c = leading + points.Sign() * Math.ScaleB(1, bits - precision);
        var side = points.Sign();
        return new(side * (double)a, b, side * sign * c);
    }

    /// <summary>An odd number of that many bits.</summary>
    static ulong Odd(ref PointStream points, int bits) => points.Bits() >> 64 - bits | 1UL << bits - 1 | 1;

    /// <summary>From 1 to 2, with bits at random, mostly 0 or mostly 1: ties and carries need the latter.</summary>
    static double Significand(ref PointStream points, int precision)
    {
        var bits = points.Whole(0, 3) switch
        {
            0 => points.Bits() & points.Bits() & points.Bits() & points.Bits(),
            1 => points.Bits() | points.Bits() | points.Bits() | points.Bits(),
            2 => points.Bits() << points.Whole(12, 63),
            _ => points.Bits(),
        };
        return 1 + Math.ScaleB((double)(bits >> 65 - precision), 1 - precision);
    }

    static double AnyBits(ref PointStream points) => BitConverter.UInt64BitsToDouble(points.Bits());

    static float AnyFloatBits(ref PointStream points) => BitConverter.UInt32BitsToSingle((uint)points.Bits());
}
