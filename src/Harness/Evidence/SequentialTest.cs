using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Evidence;

/// <summary>Decides "the mean lies in the band" from values that come one after another, looking as often as it likes.</summary>
/// <remarks>
/// A mean is ruled out by evidence 2/alpha for either side of it; what is not ruled out is an interval that misses the
/// true mean with probability at most alpha, whenever one stops. Supported when that interval lies inside the band,
/// refuted when it lies outside: verdict and bounds are one event, and err together.
/// </remarks>
public sealed class SequentialTest(Law law, Band band, double alpha = ErrorRate.Alpha)
{
    const int FirstLook = 48;
    const double Growth = 1.05;

    readonly double _threshold = ErrorRate.LogThreshold(alpha / 2);

    /// <summary>Adds replicate after replicate until the evidence is enough or <paramref name="budget"/> values are used.</summary>
    /// <param name="replicates">Each replicate's values; independent replicates, values independent given the design.</param>
    /// <param name="budget">Largest number of values to look at.</param>
    /// <param name="sample">Takes the values.</param>
    public Decision Decide(IEnumerable<IReadOnlyList<double>> replicates, long budget, Sample sample)
    {
        var nextLook = law.IsRandom ? FirstLook : 1;
        foreach (var values in replicates)
        {
            foreach (var value in values) sample.Add(value);
            if (sample.Count < nextLook && sample.Count < budget) continue;
            var verdict = Judge(sample);
            if (verdict != Verdict.Undecided || sample.Count >= budget) return Conclude(sample, verdict);
            nextLook = (int)Math.Min(int.MaxValue, 1 + sample.Count * Growth);
        }

        return Conclude(sample, Judge(sample));
    }

    /// <summary>The same with a sample of its own.</summary>
    public Decision Decide(IEnumerable<IReadOnlyList<double>> replicates, long budget) => Decide(replicates, budget, new());

    /// <summary>What the values so far say.</summary>
    public Verdict Judge(Sample sample)
    {
        if (sample.Count == 0) return Verdict.Undecided;
        if (law.LogEvidence(sample, band.Low, Direction.Above) >= _threshold
            && law.LogEvidence(sample, band.High, Direction.Below) >= _threshold) return Verdict.Supported;
        if (law.LogEvidence(sample, band.Low, Direction.Below) >= _threshold
            || law.LogEvidence(sample, band.High, Direction.Above) >= _threshold) return Verdict.Refuted;
        return Verdict.Undecided;
    }

    Decision Conclude(Sample sample, Verdict verdict)
    {
        var (low, high) = GuaranteedBounds.Of(law, sample, _threshold);
        return new(verdict, sample.Count, sample.Mean, low, high);
    }
}
