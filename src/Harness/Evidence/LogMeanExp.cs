using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Evidence;

/// <summary>ln of the mean of e^x, without overflow: what turns a mixture's exponents into its log-evidence.</summary>
static class LogMeanExp
{
    public static double Of(ReadOnlySpan<double> exponents)
    {
        var largest = double.NegativeInfinity;
        foreach (var x in exponents) largest = Math.Max(largest, x);
        if (double.IsInfinity(largest)) return largest;
        var sum = 0.0;
        foreach (var x in exponents) sum += Elementary.Exp(x - largest);
        return largest + Elementary.Log(sum / exponents.Length);
    }
}
