using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Indicators, and the words of verdicts, standings and laws.</summary>
public sealed class IndicatorTests
{
    const double Diverged = double.PositiveInfinity, NaN = double.NaN;

    [Fact]
    public void WhatHoldsIsOne() => Assert.Equal((1.0, 0.0), (Indicator.Of(true).Single(), Indicator.Of(false).Single()));

    /// <summary>NaN is worse than any number; ties count one half.</summary>
    [Theory]
    [InlineData(1, 2, 1), InlineData(2, 1, 0), InlineData(2, 2, 0.5), InlineData(Diverged, Diverged, 0.5)]
    [InlineData(NaN, 1, 0), InlineData(1, NaN, 1), InlineData(NaN, NaN, 0.5), InlineData(Diverged, NaN, 1)]
    public void TheSmallerOneWins(double first, double second, double score) =>
        Assert.Equal(score, Indicator.Smaller(first, second).Single());

    [Fact]
    public void WordsAreThoseOfReports()
    {
        Assert.Equal(["undecided", "supported", "refuted"], new[] { Verdict.Undecided, Verdict.Supported, Verdict.Refuted }.Select(v => v.Word()));
        var claims = new[] { Claim.Stated("S", "p. 1"), Claim.Derived("S", "p. 1"), Claim.CommonReading("S", "p. 1") };
        Assert.Equal(["stated", "derived", "common reading"], claims.Select(claim => claim.Standing.Text()));
        Assert.All(claims, claim => Assert.Equal(("S", "p. 1", ""), (claim.Statement, claim.Source, claim.Spanish)));
        Assert.Equal("En español", claims[0].InSpanish("En español").Spanish);
    }

    [Fact]
    public void EveryLawSaysSomethingElse()
    {
        var statements = Properties.Evidence.Samples.RandomLaws.Append(new Exact()).Select(law => law.Statement).ToList();
        Assert.Equal(statements.Distinct(), statements);
        Assert.DoesNotContain("", statements);
    }
}
