using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Losses;

/// <summary>Class probabilities from scores: pⱼ = e^logitⱼ / Σ e^logit.</summary>
/// <remarks>Stable for any finite logits: the largest is subtracted first.</remarks>
public static class Softmax
{
    /// <summary>Writes the probabilities of one row of logits, in double.</summary>
    /// <exception cref="ArgumentException">When the lengths differ, or there is no class.</exception>
    public static void Fill<T>(ReadOnlySpan<T> logits, Span<double> probabilities)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Positive(logits.Length);
        Require.Length(probabilities.Length, logits.Length);
        var sum = Exponentials(logits, probabilities).Sum;
        foreach (ref var p in probabilities) p /= sum;
    }

    /// <summary>Writes e^(logit − largest); the largest logit and the sum of what was written.</summary>
    internal static (double Largest, double Sum) Exponentials<T>(ReadOnlySpan<T> logits, Span<double> exponentials)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (largest, sum) = (Largest(logits), 0.0);
        for (var j = 0; j < logits.Length; j++) exponentials[j] = double.CreateTruncating(logits[j]) - largest;
        Elementwise.Exp(exponentials[..logits.Length]);
        for (var j = 0; j < logits.Length; j++) sum += exponentials[j];
        return (largest, sum);
    }

    static double Largest<T>(ReadOnlySpan<T> logits) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var largest = logits[0];
        foreach (var logit in logits) largest = T.Max(largest, logit);
        return double.CreateTruncating(largest);
    }
}
