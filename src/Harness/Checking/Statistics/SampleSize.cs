using InitStudy.Harness.Checking.Laws;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>How many values of a law exclude another one, in about 99 of 100 draws.</summary>
/// <remarks>
/// A likelihood ratio of n values has n times the relative entropy, with a deviation of √n times that of one value; where the
/// other law ends before this one, the first value beyond its end decides. What speaks for a bounded law of another deviation is one
/// of a thousand that end just beyond the largest value.
/// </remarks>
static class SampleSize
{
    /// <summary>The normal law's 99 % quantile, ln 100, and the nats that a mixture costs: over a menu, and over a thousand ends.</summary>
    const double Quantile = 2.3263478740408408, LogHundred = 4.605170185988091, Menu = 6, Ends = 18;

    /// <summary>A whole number from 1.</summary>
    /// <param name="drawn">Of the values.</param>
    /// <param name="other">Another law.</param>
    /// <param name="nats">Evidence that excludes it.</param>
    public static long ToExclude(WeightLaw drawn, WeightLaw other, double nats)
    {
        var (d, o, ratio) = (drawn.Shape, other.Shape, drawn.Deviation / other.Deviation);
        var beyond = d.Tail(o.Bound / ratio);
        if (beyond > 0) return Whole(LogHundred / beyond);
        var slope = o.B * ratio * ratio - d.B;
        var (mean, deviation) = (o.A - d.A - Elementary.Log(ratio) + slope, Math.Abs(slope) * Math.Sqrt(d.Kurtosis - 1));
        var mixture = double.IsFinite(d.Bound) && ratio != 1 ? Ends : Menu;
        var root = (Quantile * deviation + Math.Sqrt(Quantile * Quantile * deviation * deviation + 4 * mean * (nats + mixture))) / (2 * mean);
        return Whole(root * root);
    }

    static long Whole(double count) => (long)Math.Ceiling(Math.Min(count, 1e15));
}
