namespace InitStudy.Model.Kernels;

/// <summary>Error function and its complement.</summary>
public static class ErrorFunction
{
    const double SquareRootOfPi = 1.7724538509055161;

    /// <summary>From it on a continued fraction for the complement, below it a series.</summary>
    const double Border = 1.5;

    /// <summary>erf x = 2/√π · ∫₀ˣ e^(−t²) dt, from −1 to 1, odd, with the sign of a zero kept.</summary>
    /// <remarks>
    /// Accuracy: at most 10 ulp for |x| below 1.5, a relative error of 2e-15 (7.9 ulp measured), and 1 ulp from there
    /// on (0.52 measured).
    /// </remarks>
    public static double Erf(double x)
    {
        var magnitude = Math.Abs(x);
        var y = magnitude < Border ? Series(magnitude) : magnitude < 6 ? 1 - Fraction(magnitude) : 1;
        return double.IsNaN(x) ? x : Math.CopySign(y, x);
    }

    /// <summary>erfc x = 1 − erf x, from 0 to 2: the normal tail is P(Z > z) = ½·erfc(z/√2).</summary>
    /// <remarks>
    /// Accuracy: at most 200 ulp for x below 1.5, a relative error of 5e-14 (123 ulp measured), and 5 ulp from there on
    /// (3.1 measured), subnormal results included.
    /// </remarks>
    public static double Erfc(double x) => x switch
    {
        >= 28 => 0,
        >= Border => Fraction(x),
        _ => 1 - Erf(x),
    };

    /// <summary>e^(−x²)·2/√π·Σ 2ⁿx²ⁿ⁺¹/(2n+1)!! (DLMF 7.6.2): every term is positive, so nothing cancels.</summary>
    static double Series(double x)
    {
        double term = x, sum = x, square = x * x;
        for (var n = 1; term > sum * 1e-18; n++)
        {
            term *= square / (n + 0.5);
            sum += term;
        }
        return Gaussian(x) * (2 / SquareRootOfPi) * sum;
    }

    /// <summary>erfc x = e^(−x²)/√π · 1/(x + ½/(x + 1/(x + ³⁄₂/(x + 2/(x + …))))) (DLMF 7.9.1).</summary>
    /// <remarks>For x ≥ 1.5 so many levels leave a relative error below 2e-17.</remarks>
    static double Fraction(double x)
    {
        var tail = x;
        for (var n = 10 + (int)(240 / (x * x)); n >= 1; n--) tail = x + 0.5 * n / tail;
        return Gaussian(x) / (SquareRootOfPi * tail);
    }

    /// <summary>e^(−x²), with the rounding error of x² made good.</summary>
    static double Gaussian(double x)
    {
        var square = x * x;
        var exponential = Elementary.Exp(-square);
        return Fma.Of(exponential, -Fma.Of(x, x, -square), exponential);
    }
}
