using InitStudy.Model.Activations;

namespace InitStudy.Properties.Activations;

/// <summary>What is known of an activation's shape from elsewhere: its kinks, and where it stops falling.</summary>
static class ActivationShape
{
    internal static double[] Kinks(IActivation phi) => phi switch
    {
        HardTanh => [-1, 1],
        HardSigmoid => [-3, 3],
        Relu6 => [0, 6],
        _ => [0],
    };

    /// <summary>The zero of φ′, by mpmath with 40 digits; −∞ where φ never falls.</summary>
    internal static double Valley(IActivation phi) => phi switch
    {
        Gelu => -0.75179152469356445746,
        GeluTanh => -0.75246142207101625849,
        Swish => -1.2784645427610737951,
        Mish => -1.1924312145154952121,
        _ => double.NegativeInfinity,
    };

    /// <summary>
    /// The steepest of many points: those on a grid, beside 0, far out, and where thirds of the grid's cell lead.
    /// </summary>
    internal static double LargestSlope(IActivation phi)
    {
        double Steepness(double x) => Math.Abs(phi.Derivative(x, phi.Value(x)));
        double[] grid = [-40, -1e-12, 1e-12, 40, .. Enumerable.Range(-600, 1201).Select(i => i / 100.0)];
        var best = grid.MaxBy(Steepness);
        var (left, right) = (best - 0.01, best + 0.01);
        for (var i = 0; i < 60; i++)
        {
            var third = (right - left) / 3;
            if (Steepness(left + third) < Steepness(right - third)) left += third;
            else right -= third;
        }

        return Math.Max(Steepness(best), Steepness((left + right) / 2));
    }
}
