using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Theory;

/// <summary>The chi-square distribution.</summary>
public static class ChiSquare
{
    /// <summary>P(χ² ≤ x) for n degrees of freedom: (x/2)^(n/2) e^(−x/2) Σ_k (x/2)^k / Γ(n/2 + k + 1).</summary>
    /// <remarks>Abramowitz and Stegun 6.5.29: all terms are positive. Good for x up to some hundreds.</remarks>
    public static double Cdf(int degrees, double x)
    {
        var (shape, half) = (degrees / 2.0, x / 2);
        var term = Elementary.Exp(shape * Elementary.Log(half) - half - LogGammaOfHalf(degrees + 2));
        var sum = term;
        for (var k = 1; term > sum * 1e-17; k++)
        {
            term *= half / (shape + k);
            sum += term;
        }

        return sum;
    }

    /// <summary>ln Γ(n / 2) from Γ(1/2) = √π, Γ(1) = 1 and Γ(a + 1) = a Γ(a).</summary>
    static double LogGammaOfHalf(int n)
    {
        var logarithm = n % 2 == 0 ? 0 : 0.5 * Elementary.Log(Math.PI);
        for (var m = n - 2; m >= 1; m -= 2) logarithm += Elementary.Log(m / 2.0);
        return logarithm;
    }
}
