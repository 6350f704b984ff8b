using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Which case of an outcome tells most, and what its cases say of the others, by hand.</summary>
public sealed class OutcomeTests
{
    static readonly Band Band = new(0.4, 0.6);

    /// <summary>A mean of 0.455 is 0.055 inside the band, 0.11 of the prediction; the others are further inside.</summary>
    [Fact]
    public void TheTightestCaseComesNearestToAnEdge()
    {
        var outcome = Outcome(Verdict.Supported, (0.45, 0.5), (0.41, 0.5), (0.5, 0.57), (0.48, 0.52));
        Assert.Same(outcome.Cases[1], outcome.MostInformativeCase);
        Assert.Equal(0.11, outcome.MostInformativeCase.Margin, 1e-12);
        Assert.Null(outcome.MostDecisiveCase);
    }

    /// <summary>Bounds from 0.7 on lie farther beyond than those from 0.65 on, although the other mean is the larger one.</summary>
    [Fact]
    public void OfARefutedClaimTheMostDecisiveCaseTellsMost()
    {
        var outcome = Outcome(Verdict.Refuted, (0.7, 0.9), (0.65, 1.5));
        Assert.Same(outcome.Cases[0], outcome.MostInformativeCase);
    }

    /// <summary>Bounds from 0.8 on lie 0.2 beyond the band; a case that lies inside tells nothing.</summary>
    [Fact]
    public void TheMostDecisiveCaseLiesFarthestBeyond()
    {
        var outcome = Outcome(Verdict.Refuted, (0.61, 0.7), (0.8, 0.9), (0.45, 0.5), (0.2, 0.35));
        Assert.Same(outcome.Cases[1], outcome.MostDecisiveCase);
        Assert.Same(outcome.Cases[1], outcome.MostInformativeCase);
        Assert.Equal(0.4, outcome.MostDecisiveCase!.Excess, 1e-12);
    }

    /// <summary>
    /// Every replicate within 0.1 of 0 in both: medians up to 0.05 and 0.07 are 0.05 and 0.03 from the edge; and none within it, where
    /// medians from 0.2 and 0.4 on are 0.1 and 0.3 beyond.
    /// </summary>
    [Fact]
    public void AmongEqualSharesTheMedianTells()
    {
        var supported = OfMedians(Verdict.Supported, 1, (0.03, 0.05), (0.05, 0.07), (0.01, 0.02));
        Assert.Same(supported.Cases[1], supported.MostInformativeCase);
        Assert.Equal(0.03, supported.MostInformativeCase.EffectMargin, 1e-12);

        var refuted = OfMedians(Verdict.Refuted, 0, (0.2, 0.3), (0.4, 0.5), (0.25, 0.6));
        Assert.Same(refuted.Cases[1], refuted.MostDecisiveCase);
        Assert.Equal(0.3, refuted.MostDecisiveCase!.EffectExcess, 1e-12);
    }

    /// <summary>Without a violating case 1 − 0.05^(1/n): 13.9 % of 20, at 95 %.</summary>
    [Fact]
    public void CoverageIsAtNineteenInTwenty()
    {
        var outcome = Outcome(Verdict.Supported, [.. Enumerable.Repeat((0.45, 0.5), 20)]);
        Assert.Equal(0.05, Power(1 - outcome.Coverage.Bound, 20), 1e-9);
        Assert.Equal("20 of the domain's cases; fewer than 14 % of them violate it (95 %)", outcome.Coverage.Statement);
    }

    /// <summary>Values of all cases together, and the cases that are not supported.</summary>
    [Fact]
    public void ValuesAndViolatingCasesAreCounted()
    {
        var outcome = Outcome(Verdict.Refuted, (0.61, 0.7), (0.8, 0.9), (0.45, 0.5));
        Assert.Equal(10 + 11 + 12, outcome.Count);
        Assert.Equal((3, 2), (outcome.Coverage.Cases, outcome.Coverage.Violating));
    }

    [Fact]
    public void WhatIsSaidOfTheDomainIsOfItsCases()
    {
        var outcome = Outcome(Verdict.Refuted, (0.61, 0.7), (0.8, 0.9), (0.45, 0.5));
        Assert.Equal("2 of 3 cases tested are refuted", outcome.OfTheDomain);
        outcome = Outcome(Verdict.Supported, (0.45, 0.5), (0.41, 0.5));
        Assert.Equal("2 of the domain's cases; fewer than 78 % of them violate it (95 %)", outcome.OfTheDomain);
        var whole = outcome with
        {
            Hypothesis = new Invented("claim", new UnitInterval(), (_, _) => Invented.Holds) { LargestFirst = 0 },
            Cases = [.. Enumerable.Range(0, 9).Select(_ => outcome.Cases[0])],
        };
        Assert.Equal("all 9 cases of the domain", whole.OfTheDomain);
    }

    /// <summary>
    /// Prediction, band from 1 to 4 around it or mirrored, mean 1.5, bounds 1.2 to 2.6: half a unit inside the nearer edge, with bounds
    /// 0.2 inside it, in units of the prediction unless that is 0 or no number.
    /// </summary>
    [Theory]
    [InlineData(2, 1, 0.25, 0.1, -0.8), InlineData(-2, -1, 0.25, 0.1, -0.8), InlineData(0, 1, 0.5, 0.2, -1.6), InlineData(double.NaN, 1, 0.5, 0.2, -1.6)]
    public void DistancesAreSharesOfThePrediction(double predicted, int sign, double margin, double effectMargin, double excess)
    {
        Band Mirrored(double low, double high) => sign > 0 ? new(low, high) : new(-high, -low);
        var (band, bounds) = (Mirrored(1, 4), Mirrored(1.2, 2.6));
        var result = new CaseResult(new Case(1, 1), 7, "", predicted, band, band, new(Verdict.Supported, 9, 1.5 * sign, bounds.Low, bounds.High));
        Assert.Equal(margin, result.Margin, 1e-12);
        Assert.Equal(effectMargin, result.EffectMargin, 1e-12);
        Assert.Equal(excess, result.Excess, 1e-12);
        Assert.Equal(excess, result.EffectExcess, 1e-12);
        Assert.Equal((1.5 * sign, bounds), (result.Estimate, new(result.Low, result.High)));
    }

    /// <summary>The share of replicates is 0.7, its band from 0.5 on; the median is 1.5 with bounds 1.2 to 2.6, its band from 1 to 4.</summary>
    [Fact]
    public void WhereSharesAreTestedTheirDistancesAreNotOfThePrediction()
    {
        var result = new CaseResult(
            new Case(1, 1), 7, "", 2, new(1, 4), new(0.5, 1), new(Verdict.Supported, 9, 0.7, 0.6, 0.9), new MedianEffect(1.5, 1.2, 2.6, 0, 9));
        Assert.Equal(0.2, result.Margin, 1e-12);
        Assert.Equal(-0.4, result.Excess, 1e-12);
        Assert.Equal(0.1, result.EffectMargin, 1e-12);
        Assert.Equal(-0.8, result.EffectExcess, 1e-12);
        Assert.Equal((1.5, 1.2, 2.6), (result.Estimate, result.Low, result.High));
    }

    static double Power(double x, int n) => Enumerable.Repeat(x, n).Aggregate(1.0, (product, factor) => product * factor);

    /// <summary>Cases whose replicates lie within 0.1 of 0 in one share, with bounds of their medians.</summary>
    static Outcome OfMedians(Verdict verdict, double share, params (double Low, double High)[] medians) => new(
        new Invented("claim", new UnitInterval(), (_, _) => Invented.Holds), verdict,
        [
            .. medians.Select((median, i) => new CaseResult(
                new Case(i, 1), 7, $"case {i}", 0, new(-0.1, 0.1), new(0.5, double.PositiveInfinity),
                new(verdict, 54, share, share / 2 + 0.01, share / 2 + 0.3),
                new MedianEffect((median.Low + median.High) / 2, median.Low, median.High, median.Low, median.High))),
        ],
        CounterExample: null);

    /// <summary>Case i used 10 + i values.</summary>
    static Outcome Outcome(Verdict verdict, params (double Low, double High)[] bounds) => new(
        new Invented("claim", new UnitInterval(), (_, _) => Invented.Holds), verdict,
        [
            .. bounds.Select((bound, i) => new CaseResult(
                new Case(i, 1), 7, $"case {i}", 0.5, Band, Band,
                new(
                    bound.Low >= Band.Low && bound.High <= Band.High ? Verdict.Supported : Verdict.Refuted, 10 + i,
                    (bound.Low + bound.High) / 2, bound.Low, bound.High))),
        ],
        CounterExample: null);
}
