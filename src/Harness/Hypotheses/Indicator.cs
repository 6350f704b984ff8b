namespace InitStudy.Harness.Hypotheses;

/// <summary>The values of a replicate that only says yes or no.</summary>
static class Indicator
{
    static readonly double[] Yes = [1], No = [0], Tie = [0.5];

    /// <summary>1 if it holds, else 0.</summary>
    public static IReadOnlyList<double> Of(bool holds) => holds ? Yes : No;

    /// <summary>1 if the first is smaller, ½ for a tie, 0 if the second is smaller; a run that diverged, NaN, loses.</summary>
    public static IReadOnlyList<double> Smaller(double first, double second)
    {
        if (double.IsNaN(first)) return double.IsNaN(second) ? Tie : No;
        if (double.IsNaN(second)) return Yes;
        return first < second ? Yes : first > second ? No : Tie;
    }
}
