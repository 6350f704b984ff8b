namespace InitStudy.Properties.Setups.Optimization;

/// <summary>Powers by multiplication.</summary>
static class Repeated
{
    /// <summary>xⁿ.</summary>
    public static double Product(double x, int n)
    {
        var product = 1.0;
        for (var i = 0; i < n; i++) product *= x;
        return product;
    }
}
