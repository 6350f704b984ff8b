namespace InitStudy.Model.Kernels;

/// <summary>Powers of positive numbers with any exponent.</summary>
static class RealPower
{
    /// <summary>bˣ = e^(x log b), 1 for x = 0. The relative error is below 2⁻⁵² (1 + |x log b|).</summary>
    public static double Of(double b, double x) => Elementary.Exp(x * Elementary.Log(b));
}
