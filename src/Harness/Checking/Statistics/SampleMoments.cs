using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>All that the likelihood of a law with mean 0 asks of some values, and their sum.</summary>
/// <param name="Count">How many.</param>
/// <param name="Sum">Σx.</param>
/// <param name="SumOfSquares">Σx².</param>
/// <param name="Largest">max |x|.</param>
readonly record struct SampleMoments(long Count, double Sum, double SumOfSquares, double Largest)
{
    /// <summary>√(Σx² / n).</summary>
    public double RootMeanSquare => Math.Sqrt(SumOfSquares / Count);

    /// <summary>Of the values.</summary>
    public static SampleMoments Of(ReadOnlySpan<double> values)
    {
        var (smallest, greatest) = Reduction.Extremes(values);
        return Of(values, smallest, greatest);
    }

    /// <summary>Of the values, whose extremes are known.</summary>
    public static SampleMoments Of(ReadOnlySpan<double> values, double smallest, double greatest) =>
        new(values.Length, Reduction.Sum(values), Reduction.SumOfSquares(values), Math.Max(0, Math.Max(-smallest, greatest)));

    /// <summary>Of the values of both.</summary>
    public static SampleMoments operator +(SampleMoments a, SampleMoments b) =>
        new(a.Count + b.Count, a.Sum + b.Sum, a.SumOfSquares + b.SumOfSquares, Math.Max(a.Largest, b.Largest));
}
