using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Evidence;

/// <summary>How probably a budget does not suffice for a true mean: from the law alone, without sampling.</summary>
/// <remarks>
/// Evidence grows with the sum S, so a verdict needs S beyond some s; the sum of n values misses s with probability at
/// most min over λ of exp(n ψ(λ) − λ s), ψ at the true mean (Chernoff 1952). These are upper bounds: a law that is only
/// a bound itself, and values that vary less than the law allows, need less.
/// </remarks>
public static class Power
{
    const long Largest = 1L << 40;
    const int Halvings = 60;

    /// <summary>Upper bound of the probability that <paramref name="budget"/> values do not give the right verdict.</summary>
    /// <param name="law">Law of the values.</param>
    /// <param name="band">The claim.</param>
    /// <param name="truth">The true mean: inside the band the right verdict is Supported, outside Refuted.</param>
    /// <param name="budget">Number of values.</param>
    public static double Miss(Law law, Band band, double truth, long budget)
    {
        if (!law.IsRandom) return 0;
        var threshold = ErrorRate.LogThreshold(ErrorRate.Alpha / 2);
        double Tail(double edge, Direction side) => Power.Tail(law, edge, side, threshold, truth, budget);
        var tail =
            truth < band.Low ? Tail(band.Low, Direction.Below)
            : truth > band.High ? Tail(band.High, Direction.Above)
            : Tail(band.Low, Direction.Above) + Tail(band.High, Direction.Below);
        return Math.Min(1, tail + ErrorRate.Alpha); // alpha: an earlier look gives the wrong verdict
    }

    /// <summary>The smallest budget, up to a millionth, whose <see cref="Miss"/> is at most that.</summary>
    /// <returns>That number, or <see cref="long.MaxValue"/> when 2⁴⁰ values do not suffice: the truth is on an edge.</returns>
    public static long SampleSize(Law law, Band band, double truth, double miss)
    {
        var enough = 1L;
        while (Miss(law, band, truth, enough) > miss)
        {
            if (enough == Largest) return long.MaxValue;
            enough *= 2;
        }

        var tooFew = enough / 2;
        while (enough - tooFew > 1 + enough / 1_000_000)
        {
            var middle = tooFew + (enough - tooFew) / 2;
            if (Miss(law, band, truth, middle) <= miss) enough = middle;
            else tooFew = middle;
        }

        return enough;
    }

    /// <summary>P(evidence for "the mean lies on that side of the edge" stays below the threshold), at most.</summary>
    static double Tail(Law law, double edge, Direction side, double threshold, double truth, long n)
    {
        var evidence = law is BettingLaw ? new WorstBets() : law;
        bool Enough(double mean) => evidence.LogEvidence(Sample.Summary(n, n * mean), edge, side) >= threshold;
        if (!Enough(truth)) return 1;
        if (Enough(edge)) return 0;
        var (enough, tooLittle) = (truth, edge);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = tooLittle + (enough - tooLittle) / 2;
            if (Enough(middle)) enough = middle;
            else tooLittle = middle;
        }

        return Chernoff(law is BettingLaw ? new UnitInterval() : (ExponentialLaw)law, truth, enough, n);
    }

    /// <summary>P(the mean of n values is as far from the truth as <paramref name="mean"/>, on its side), at most.</summary>
    static double Chernoff(ExponentialLaw law, double truth, double mean, long n)
    {
        const double smallestStep = 1e-5, largestStep = 20, ratio = 1.1;
        var smallest = 0.0;
        for (var step = smallestStep; step < largestStep; step *= ratio)
        {
            var (lambda, psi) = law.Tilt(truth, mean > truth ? step : -step);
            smallest = Math.Min(smallest, psi - lambda * mean);
        }

        return Elementary.Exp(n * smallest);
    }

    /// <summary>The least that <see cref="BettingLaw"/> win for a sum: ln(1 + λ (y − m)) lies above its chord over [0, 1].</summary>
    sealed record WorstBets : Law
    {
        public override string Statement => "indicators, tested by betting";

        public override double LargestMean => 1;

        protected override double LogEValue(Sample sample, double mean, Direction side)
        {
            Span<double> wealths = stackalloc double[BettingLaw.Strategies];
            for (var j = 0; j < wealths.Length; j++)
            {
                var stake = BettingLaw.Stake(j, mean, side);
                wealths[j] = sample.Sum * Elementary.Log(1 + stake * (1 - mean))
                    + (sample.Count - sample.Sum) * Elementary.Log(1 - stake * mean);
            }

            return LogMeanExp.Of(wealths);
        }
    }
}
