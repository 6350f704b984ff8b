using FsCheck.Xunit;
using InitStudy.Harness.Hypotheses;
using MathNet.Numerics;

namespace InitStudy.Properties.Hypotheses;

/// <summary>What may be said of cases that were not drawn.</summary>
public sealed class CoverageProperties
{
    /// <summary>1 − 0.05^(1/n), as printed for years: 95 % for one case, 78 % for two, 45 % for five, 26 % for ten.</summary>
    [Theory]
    [InlineData(1, 0.95)]
    [InlineData(2, 0.7763932022500211)]
    [InlineData(5, 0.4507197283469411)]
    [InlineData(10, 0.2588655508930523)]
    [InlineData(20, 0.13910834066826516)]
    public void WithoutAViolatingCaseItIsTheRuleOfThree(int cases, double bound) =>
        Assert.Equal(bound, new Coverage(cases, 0, Enumerated: false).Bound, 1e-12);

    /// <summary>Clopper and Pearson: the bound p solves P(at most k of n violate) = 5 %, an incomplete beta function.</summary>
    [Property]
    public void WithViolatingCasesItIsThatOfClopperAndPearson(byte cases, byte violating)
    {
        var n = 2 + cases % 60;
        var k = violating % (n - 1);
        var bound = new Coverage(n, k, Enumerated: false).Bound;
        Assert.Equal(0.05, 1 - SpecialFunctions.BetaRegularized(k + 1, n - k, bound), 1e-9);
    }

    [Fact]
    public void WhereAllCasesViolateNothingIsRuledOut() => Assert.Equal(1, new Coverage(7, 7, Enumerated: false).Bound);

    [Fact]
    public void AWholeDomainHasNoUncertainty()
    {
        Assert.Equal(0, new Coverage(18, 0, Enumerated: true).Bound);
        Assert.Equal(0.5, new Coverage(18, 9, Enumerated: true).Bound);
    }

    [Theory]
    [InlineData(1, 0, "the only case of the domain")]
    [InlineData(1, 1, "the only case of the domain, not supported")]
    [InlineData(3, 0, "all 3 cases of the domain")]
    [InlineData(3, 1, "all 3 cases of the domain, 1 of them not supported")]
    public void AWholeDomainIsSaidToBeOne(int cases, int violating, string statement) =>
        Assert.Equal(statement, new Coverage(cases, violating, Enumerated: true).Statement);

    /// <summary>1 − 0.05^(1/n): 45.07, 63.16 and 3.35 %. A bound that is rounded down would be none.</summary>
    [Theory]
    [InlineData(5, "46 %")]
    [InlineData(3, "64 %")]
    [InlineData(88, "4 %")]
    public void ThePrintedBoundIsNotBelowTheBound(int cases, string bound) =>
        Assert.Contains($"fewer than {bound} of them", new Coverage(cases, 0, Enumerated: false).Statement, StringComparison.Ordinal);
}
