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
