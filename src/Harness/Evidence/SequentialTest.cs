using InitStudy.Harness.Hypotheses;

namespace InitStudy.Harness.Evidence;

/// <summary>Decides "the mean lies in the band" from values that come one after another, looking as often as it likes.</summary>
/// <remarks>
/// Supported when the mean is above Low and below High, each with evidence 1/alpha: wrong only if one of two e-values
/// is false where the mean is outside. Refuted when it is below Low or above High with evidence 2/alpha: wrong only if
/// one of two e-values is false. So each verdict errs with probability at most alpha, whenever one stops.
/// </remarks>
public sealed class SequentialTest(Law law, Band band, double alpha = ErrorRate.Alpha)
{
    const int FirstLook = 48, Step = 16;
    readonly double _threshold = ErrorRate.LogThreshold(alpha);
    readonly double _refutingThreshold = ErrorRate.LogThreshold(alpha / 2);

    /// <summary>Adds replicate after replicate until the evidence is enough or <paramref name="budget"/> values are used.</summary>
    /// <param name="replicates">Each replicate's values; independent replicates, values independent given the design.</param>
    /// <param name="budget">Largest number of values to look at.</param>
    public Decision Decide(IEnumerable<IReadOnlyList<double>> replicates, long budget)
    {
        var sample = new Sample();
        var nextLook = law.IsRandom ? FirstLook : 1;
        foreach (var values in replicates)
        {
            foreach (var value in values) sample.Add(value);
            if (sample.Count < nextLook && sample.Count < budget) continue;
            var verdict = Judge(sample);
            if (verdict != Verdict.Undecided || sample.Count >= budget) return Conclude(sample, verdict);
            nextLook = (int)Math.Min(int.MaxValue, sample.Count + Math.Max(Step, sample.Count / 20));
        }

        return Conclude(sample, Judge(sample));
    }

    /// <summary>What the values so far say.</summary>
    public Verdict Judge(Sample sample)
    {
        if (sample.Count == 0) return Verdict.Undecided;
        if (double.IsNaN(sample.Sum)) return Verdict.Refuted;
        if (law.LogEvidence(sample, band.Low, Direction.Above) >= _threshold
            && law.LogEvidence(sample, band.High, Direction.Below) >= _threshold) return Verdict.Supported;
        if (law.LogEvidence(sample, band.Low, Direction.Below) >= _refutingThreshold
            || law.LogEvidence(sample, band.High, Direction.Above) >= _refutingThreshold) return Verdict.Refuted;
        return Verdict.Undecided;
    }

    Decision Conclude(Sample sample, Verdict verdict)
    {
        var (low, high) = GuaranteedBounds.Of(law, sample, _refutingThreshold);
        return new(verdict, sample.Count, sample.Mean, low, high);
    }
}
