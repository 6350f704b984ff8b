using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>How much two tensors have to do with each other: the correlation of their first values, in any of four orders.</summary>
/// <param name="Correlation">r = Σ a b / (|a| |b|) with the most evidence.</param>
/// <param name="Nats">Evidence against independence.</param>
/// <param name="Transposed">Whether one runs along rows and the other along columns.</param>
/// <param name="Equal">Whether all values compared are equal.</param>
/// <param name="Count">Values compared.</param>
/// <remarks>
/// Given b, Σ a b is sub-Gaussian with variance σ² |b|² where a's weights are independent of b and have one of the laws of
/// the menu with deviation σ: P(|Σ a b| ≥ s) ≤ 2 e^(−s² / (2 σ² |b|²)). That stored values are equal by chance has a
/// probability of at most 1/128 for each.
/// </remarks>
readonly record struct Coupling(double Correlation, double Nats, bool Transposed, bool Equal, int Count)
{
    /// <summary>Orders in which a pair is compared.</summary>
    public const int Orders = 4;

    const int Fewest = 8;

    /// <summary>Of two tensors, the first of which has weights of that deviation; NaN if it is not known.</summary>
    public static Coupling Of(TensorSummary a, TensorSummary b, double deviation)
    {
        deviation = Math.ScaleB(deviation, -a.Precision.Exponent);
        var strongest = Of(a.Start, b.Start, deviation, false);
        foreach (var other in new[]
        {
            Of(a.Start, b.StartOfTransposed, deviation, true), Of(a.StartOfTransposed, b.Start, deviation, true),
            Of(a.StartOfTransposed, b.StartOfTransposed, deviation, false),
        })
        {
            if (other.Nats > strongest.Nats) strongest = other;
        }

        return strongest;
    }

    static Coupling Of(FirstValues first, FirstValues second, double deviation, bool transposed)
    {
        var count = Math.Min(first.Values.Length, second.Values.Length);
        ReadOnlySpan<float> a = first.Values.AsSpan(0, count), b = second.Values.AsSpan(0, count);
        if (count < Fewest) return default;
        var (sum, square) = (Reduction.Dot(a, b), second.SumOfSquares(count));
        var nats = double.IsNaN(deviation) || square == 0 ? 0 : sum * sum / (2 * deviation * deviation * square) - Elementary.Log(2);
        var equal = a.SequenceEqual(b);
        if (equal) nats = Math.Max(nats, count * Elementary.Log(128));
        return new(sum / Math.Sqrt(square * first.SumOfSquares(count)), nats, transposed, equal, count);
    }
}
