using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Evidence;

/// <summary>The means that a sample's evidence does not rule out: an interval valid at any stopping time.</summary>
static class GuaranteedBounds
{
    const int Halvings = 30;

    /// <summary>(low, high), each side ruling out what lies beyond it with evidence e^threshold.</summary>
    public static (double Low, double High) Of(Law law, Sample sample, double threshold)
    {
        if (!law.IsRandom || !double.IsFinite(sample.Mean)) return (sample.Mean, sample.Mean);
        return (Search(law, sample, threshold, Direction.Above), Search(law, sample, threshold, Direction.Below));
    }

    static double Search(Law law, Sample sample, double threshold, Direction side)
    {
        bool RuledOut(double mean) => law.LogEvidence(sample, mean, side) >= threshold;
        var (kept, ruledOut) = (sample.Mean, Farthest(law, sample.Mean, side, RuledOut));
        if (!RuledOut(ruledOut)) return side == Direction.Above ? law.SmallestMean : law.LargestMean;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = kept + (ruledOut - kept) / 2;
            if (RuledOut(middle)) ruledOut = middle;
            else kept = middle;
        }

        return ruledOut;
    }

    /// <summary>A mean on that side that is ruled out, or the last one tried.</summary>
    static double Farthest(Law law, double mean, Direction side, Func<double, bool> ruledOut)
    {
        var edge = side == Direction.Above ? law.SmallestMean : law.LargestMean;
        if (double.IsFinite(edge)) return mean + (edge - mean) * (1 - 1.0 / (1 << 20));
        var distance = Math.Max(Math.Abs(mean), 1.0 / (1 << 20));
        for (var doublings = 0; doublings < 40 && !ruledOut(mean - (int)side * distance); doublings++) distance *= 2;
        return mean - (int)side * distance;
    }
}
