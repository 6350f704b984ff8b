using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Properties.Evidence;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace InitStudy.Properties.Hypotheses;

/// <summary>The values that a hypothesis measures are what its law says, and independent, or the error bound would be void.</summary>
/// <remarks>On fresh cases; each finding is wrong with probability at most 2⁻⁵⁰.</remarks>
public sealed class LawOfEveryHypothesis
{
    const int Values = 4096, Pairs = 400;

    /// <summary>Ids of hypotheses whose law is a whole distribution, but for its mean.</summary>
    public static TheoryData<string> OfKnownLaw => new(Chapter.Catalog.Hypotheses
        .Where(hypothesis => hypothesis.Test is Mean && Cdf(hypothesis.Test.Law, 1, 1) is not null).Select(hypothesis => hypothesis.Id));

    /// <summary>Ids of hypotheses that average values.</summary>
    public static TheoryData<string> Averaging => new(Chapter.Catalog.Hypotheses
        .Where(hypothesis => hypothesis.Test is Mean && hypothesis.Test.IsRandom).Select(hypothesis => hypothesis.Id));

    /// <summary>Dvoretzky, Kiefer, Wolfowitz with Massart's constant; the fitted mean moves the distribution by less than 0.03.</summary>
    [Theory, MemberData(nameof(OfKnownLaw))]
    public void MeasuredValuesHaveTheDistributionOfTheLaw(string id)
    {
        var (hypothesis, root) = (Chapter.Catalog.Find(id)!, FreshRoot.Draw());
        var c = hypothesis.Draw(root, 0);
        double[] values = [.. Measured(hypothesis, c, root).Take(Values).Order()];
        var mean = values.Average();
        var distance = Enumerable.Range(0, values.Length).Max(i => Math.Max(
            i < values.Length - 1 && values[i + 1] == values[i]
                ? 0
                : Math.Abs(Cdf(hypothesis.Test.Law, values[i], mean)!.Value - (i + 1.0) / values.Length),
            i > 0 && values[i - 1] == values[i] ? 0 : Math.Abs(Below(hypothesis.Test.Law, values[i], mean) - (double)i / values.Length)));
        var allowed = Math.Sqrt(ErrorRate.LogThreshold(ErrorRate.Alpha / 2) / (2 * values.Length)) + 0.03;
        Assert.True(distance <= allowed, $"{id}, {hypothesis.Describe(c)}, root {root:x16}: distance {distance} from {hypothesis.Test.Law.Statement}");
    }

    /// <summary>
    /// Of two replicates, first values a, a′ and last ones b, b′: were the two independent, (a − a′)(b − b′) would be
    /// positive as often as negative, whatever their distributions (Kendall 1938).
    /// </summary>
    [Theory, MemberData(nameof(Averaging))]
    public void ValuesOfAReplicateHaveNoCommonCause(string id)
    {
        var (hypothesis, root) = (Chapter.Catalog.Find(id)!, FreshRoot.Draw());
        var c = hypothesis.Draw(root, 0);
        if (hypothesis.Replicate(c, root, 0).Count < 2) return;
        var concordant = new SequentialTest(new UnitInterval(), new Band(0, 0.5)).Decide(Concordances(hypothesis, c, root), Pairs);
        Assert.True(
            concordant.Verdict != Verdict.Refuted,
            $"{id}, {hypothesis.Describe(c)}, root {root:x16}: {concordant.Estimate} of replicates are concordant; values share something");
    }

    static IEnumerable<IReadOnlyList<double>> Concordances(Hypothesis hypothesis, Case c, ulong root)
    {
        for (var replicate = 0L; ; replicate += 2)
        {
            var (one, other) = (hypothesis.Replicate(c, root, replicate), hypothesis.Replicate(c, root, replicate + 1));
            var product = (one[0] - other[0]) * (one[^1] - other[^1]);
            yield return [product > 0 ? 1 : product < 0 ? 0 : 0.5];
        }
    }

    static IEnumerable<double> Measured(Hypothesis hypothesis, Case c, ulong root)
    {
        for (var replicate = 0L; ; replicate++)
        {
            foreach (var value in hypothesis.Replicate(c, root, replicate)) yield return value;
        }
    }

    /// <summary>P(y ≤ value) when the mean is so large; none if the law is only a bound.</summary>
    static double? Cdf(Law law, double value, double mean) => law switch
    {
        SquareOfGaussian => SpecialFunctions.Erf(Math.Sqrt(value / mean / 2)),
        HalfSquare => 0.5 + 0.5 * SpecialFunctions.Erf(Math.Sqrt(value / mean) / 2),
        GaussianMean => Normal.CDF(mean, 1, value),
        _ => null,
    };

    /// <summary>P(y &lt; value): the same, but for the half of the squares that are 0.</summary>
    static double Below(Law law, double value, double mean) =>
        law is HalfSquare && value == 0 ? 0 : Cdf(law, value, mean)!.Value;
}
