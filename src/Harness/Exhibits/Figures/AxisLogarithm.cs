namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Logarithms for the axes of figures: the same bits on every machine.</summary>
static class AxisLogarithm
{
    const double TwoOverLn2 = 2.8853900817779268;
    const double Log10Of2 = 0.30102999566398120;

    /// <summary>log₁₀ x for a positive finite x.</summary>
    public static double Decimal(double x) => Binary(x) * Log10Of2;

    /// <summary>log₂ x for a positive finite x; exact for powers of 2.</summary>
    public static double Binary(double x)
    {
        var exponent = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -exponent);
        var s = (mantissa - 1) / (mantissa + 1);   // ln m = 2·(s + s³/3 + s⁵/5 + …), s below 1/3
        double sum = 0;
        for (var k = 41; k > 0; k -= 2) sum = (sum * s * s) + (1.0 / k);
        return exponent + (TwoOverLn2 * s * sum);
    }
}
