namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Powers of ten by multiplication: the same bits on every machine, exact up to 10²².</summary>
static class PowerOfTen
{
    /// <summary>factor·10^exponent.</summary>
    /// <remarks>Division by an exact power of ten rounds correctly: 3·10⁻¹ is the number printed as 0.3.</remarks>
    public static double Times(long factor, int exponent) =>
        exponent < 0 ? factor / Of(-exponent) : factor * Of(exponent);

    static double Of(int exponent)
    {
        double power = 1;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power;
    }
}
