namespace InitStudy.Model.Kernels;

/// <summary>Powers of positive numbers with any exponent.</summary>
static class RealPower
{
    /// <summary>bˣ = e^(x log b), 1 for x = 0 or b = 1, even of infinity. The relative error is below 2⁻⁵² (1 + |x log b|).</summary>
    public static double Of(double b, double x) => x == 0 || b == 1 ? 1 : Elementary.Exp(x * Elementary.Log(b));

    /// <summary>a bˣ, also where bˣ alone would overflow, or vanish.</summary>
    public static double Multiple(double a, double b, double x)
    {
        var power = Of(b, x);
        return double.IsNormal(power) ? a * power : a * Of(b, x / 2) * Of(b, x / 2);
    }
}
