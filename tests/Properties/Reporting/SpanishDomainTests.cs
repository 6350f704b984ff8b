using System.Text.RegularExpressions;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting.Site;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Reporting;

/// <summary>What is said of a domain in Spanish has the numbers of what is said in English, in the same order.</summary>
public sealed class SpanishDomainTests
{
    [Theory]
    [InlineData(1000, 20, 0, "20 de los casos del dominio; la incumplen menos del 14 % de ellos (95 %)")]
    [InlineData(1000, 5, 0, "5 de los casos del dominio; la incumplen menos del 46 % de ellos (95 %)")]
    [InlineData(1000, 20, 3, "3 de 20 casos probados quedan refutados")]
    [InlineData(1, 1, 0, "el único caso del dominio")]
    [InlineData(6, 6, 0, "los 6 casos del dominio, todos")]
    public void SaysWhatTheEnglishSays(int domain, int cases, int refuted, string spanish)
    {
        var result = InventedReport.Result.Outcomes[0].Cases[0];
        var outcome = new Outcome(
            new OfSize(domain), refuted > 0 ? Verdict.Refuted : Verdict.Supported,
            [.. Enumerable.Range(0, cases).Select(i => result with
            {
                Decision = result.Decision with { Verdict = i < refuted ? Verdict.Refuted : Verdict.Supported },
            })],
            null);
        Assert.Equal(spanish, SpanishDomain.Of(outcome));
        Assert.Equal(Numbers(outcome.OfTheDomain), Numbers(spanish));
    }

    /// <summary>A hypothesis whose domain has so many cases; nobody decides it.</summary>
    sealed class OfSize(int size) : Hypothesis<int>
    {
        public override Section Section { get; } = new("invented", "Section");
        public override Claim Claim => Claim.Stated("A claim.", "Nobody, p. 0");
        public override string Reading => "None.";
        public override string Quantity => "value";
        public override string Theory => "0.5";
        public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.1));

        protected override Domain<int> Domain { get; } = new([new("a", 1, size)], numbers => numbers[0], new Stratum("any", _ => [1]));

        protected override double Predict(int c) => 0.5;

        protected override IReadOnlyList<double> Measure(int c, RandomStream random) => [];
    }

    static IEnumerable<string> Numbers(string text) => Regex.Matches(text, "[0-9]+").Select(match => match.Value);
}
