using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using MathNet.Numerics;

namespace InitStudy.Properties.Initializers;

/// <summary>Checks of weights divided by their stated deviation; each tells what it found, or null.</summary>
/// <remarks>Each finding is wrong with probability at most 2⁻⁴⁰.</remarks>
static class WeightChecks
{
    const int Chunk = 256;

    static readonly double LogOfTwoOverAlpha = ErrorRate.LogThreshold(1.0 / (1L << 41));

    /// <summary>E w² = 1: refuted on either side, and good enough to be supported within a tenth.</summary>
    internal static string? Scale(double[] w, bool gaussian)
    {
        var sample = new Sample();
        foreach (var x in w) sample.Add(x * x);
        Law law = gaussian ? new SquareOfGaussian() : new SquareOfSubGaussian();
        if (new SequentialTest(law, new Band(1, 1)).Judge(sample) == Verdict.Refuted)
            return $"mean square is {sample.Mean:G5} of the stated variance";
        return new SequentialTest(law, new Band(0.9, 1.1)).Judge(sample) == Verdict.Supported
            ? null
            : $"{sample.Count} weights do not support the stated variance";
    }

    /// <summary>sup |F_n − F| ≤ √(ln(2 / α) / 2n): Dvoretzky, Kiefer, Wolfowitz; Massart 1990.</summary>
    internal static string? Shape(double[] w, Func<double, double> cdf)
    {
        double[] sorted = [.. w.Order()];
        var distance = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var f = cdf(sorted[i]);
            distance = Math.Max(distance, Math.Max((i + 1.0) / sorted.Length - f, f - (double)i / sorted.Length));
        }

        var threshold = Math.Sqrt(LogOfTwoOverAlpha / (2 * sorted.Length));
        return distance > threshold
            ? $"distribution function is off by {distance:G4}; expected at most {threshold:G4}"
            : null;
    }

    /// <summary>E w = 0.</summary>
    internal static string? Mean(double[] w) => ZeroMean(w, "mean");

    /// <summary>|w| ≤ bound, but for rounding.</summary>
    internal static string? Bound(double[] w, double bound)
    {
        var largest = w.Max(Math.Abs);
        return largest > bound * (1 + 1e-12)
            ? $"largest weight is {largest:R} deviations; expected at most {bound:R}"
            : null;
    }

    /// <summary>Given w, Σ w v / |w| has mean 0 and variance 1, and is no heavier than Gaussian.</summary>
    internal static string? Cross(double[] w, double[] v)
    {
        var correlations = new List<double>();
        for (var start = 0; start + Chunk <= w.Length; start += Chunk)
        {
            var (dot, square) = (0.0, 0.0);
            for (var i = start; i < start + Chunk; i++)
            {
                dot += w[i] * v[i];
                square += w[i] * w[i];
            }

            correlations.Add(dot / Math.Sqrt(square));
        }

        return ZeroMean(correlations, "correlation · √256");
    }

    /// <summary>
    /// The same for weights that stand <paramref name="lag"/> apart, every second run of them against the next.
    /// </summary>
    internal static string? Lag(double[] w, int lag)
    {
        foreach (var phase in new[] { 0, lag })
        {
            var first = new List<double>();
            var second = new List<double>();
            for (var start = phase; start + 2 * lag <= w.Length; start += 2 * lag)
            {
                first.AddRange(w.AsSpan(start, lag));
                second.AddRange(w.AsSpan(start + lag, lag));
            }

            if (Cross([.. first], [.. second]) is { } finding) return $"{finding} at lag {lag}";
        }

        return null;
    }

    /// <summary>The share of |w| > t for each t of 1, 2, 3, 3.5 and 4 deviations.</summary>
    internal static string? Tails(double[] w, Func<double, double> cdf)
    {
        foreach (var t in new[] { 1, 2, 3, 3.5, 4 })
        {
            var share = cdf(-t) + 1 - cdf(t);
            if (share is 0 or 1) continue; // the bound says it
            var law = new UnitInterval();
            var count = w.Count(x => Math.Abs(x) > t);
            if (law.LogEValue(count, w.Length, share, Direction.Above) >= LogOfTwoOverAlpha
                || law.LogEValue(count, w.Length, share, Direction.Below) >= LogOfTwoOverAlpha)
                return $"{count} of {w.Length} weights exceed {t} deviations; expected {share * w.Length:G5}";
        }

        return null;
    }

    /// <summary>
    /// Each matrix's Σ z², z the normal quantile of F(w), has the spread of χ²: neither more nor less.
    /// </summary>
    internal static string? Spread(double[][] matrices, StatedLaw law)
    {
        double[] ranks = [.. matrices.Select(w =>
        {
            var sum = w.Select(x => law.Gaussian ? x : Quantile(law.Cdf(x))).Sum(z => z * z);
            return SpecialFunctions.GammaLowerRegularized(w.Length / 2.0, sum / 2);
        })];
        return Shape(ranks, u => u) is { } finding ? $"{finding}, over matrices" : null;
    }

    static double Quantile(double p) =>
        MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, Math.Clamp(p, 1e-300, 1 - 1.2e-16));

    static string? ZeroMean(IEnumerable<double> values, string what)
    {
        var sample = new Sample();
        foreach (var value in values) sample.Add(value);
        return new SequentialTest(new GaussianMean(), new Band(0, 0)).Judge(sample) == Verdict.Refuted
            ? $"{what} is {sample.Mean:G4}; expected 0"
            : null;
    }
}
