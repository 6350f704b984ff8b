using InitStudy.Harness.Evidence;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Hypotheses;

/// <summary>How large the share of a domain's cases that violate a claim can be, since cases were sampled.</summary>
/// <param name="Cases">Cases decided.</param>
/// <param name="Violating">Those of them that are not supported.</param>
/// <param name="Enumerated">Whether they are all cases of the domain.</param>
public readonly record struct Coverage(int Cases, int Violating, bool Enumerated)
{
    const double Error = 0.05;
    const int Halvings = 50;

    /// <summary>
    /// Upper bound of that share, wrong for at most one draw of cases in twenty: the share of which so few violating
    /// cases have probability 5 %, 1 − 0.05^(1/n) when none does (Clopper and Pearson 1934). Exact for a whole domain.
    /// </summary>
    public double Bound
    {
        get
        {
            if (Enumerated) return (double)Violating / Cases;
            if (Violating == Cases) return 1;
            var (low, high) = (0.0, 1.0);
            for (var i = 0; i < Halvings; i++)
            {
                var share = (low + high) / 2;
                if (AtMost(Violating, Cases, share) > Error) low = share;
                else high = share;
            }

            return high;
        }
    }

    /// <summary>The bound as whole per cent, rounded up.</summary>
    public string BoundText => Format.PercentAtMost(Bound);

    /// <summary>For reports, after the verdict.</summary>
    public string Statement => (Enumerated, Cases) switch
    {
        (true, 1) => $"the only case of the domain{(Violating == 0 ? "" : ", not supported")}",
        (true, _) => $"all {Cases} cases of the domain{(Violating == 0 ? "" : $", {Violating} of them not supported")}",
        _ => $"{Cases} of the domain's cases; fewer than {BoundText} of them violate it (95 %)",
    };

    /// <summary>P(at most k of n) for independent cases that violate with that share.</summary>
    /// <remarks>
    /// Sums run from the likeliest number, in units of its probability: that of none, (1 − share)ⁿ, may be too small for a double.
    /// </remarks>
    static double AtMost(int k, int n, double share)
    {
        var odds = share / (1 - share);
        var likeliest = (int)((n + 1) * share);
        var (atMost, all, term) = (0.0, 0.0, 1.0);
        for (var i = likeliest; i >= 0; i--)
        {
            Add(i);
            term *= i / (odds * (n - i + 1));
        }

        term = 1;
        for (var i = likeliest + 1; i <= n; i++)
        {
            term *= odds * (n - i + 1) / i;
            Add(i);
        }

        return atMost / all;

        void Add(int i)
        {
            all += term;
            if (i <= k) atMost += term;
        }
    }
}
