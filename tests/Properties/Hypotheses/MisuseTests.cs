using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;

namespace InitStudy.Properties.Hypotheses;

/// <summary>A hypothesis that is written wrongly is refused in one line that names it, its case and what was expected.</summary>
public sealed class MisuseTests
{
    const string Case = "slip, case 0000000000000001-0.1 (a 0, b 1): ";

    [Theory]
    [InlineData(1.5, "value is 1.5 under the law 'any value between 0 and 1'; expected 0 to 1")]
    [InlineData(-0.5, "value is -0.5 under the law 'any value between 0 and 1'; expected 0 to 1")]
    [InlineData(double.NaN, "measured NaN; expected a finite number")]
    [InlineData(double.NegativeInfinity, "measured −∞; expected a finite number")]
    [InlineData(double.PositiveInfinity, "measured +∞; expected a finite number; a hypothesis whose runs may diverge says so in CanDiverge")]
    public void AValueThatTheLawDoesNotCoverIsRefused(double value, string message) =>
        Assert.Equal(Case + message, Refusal(new Slip(() => [value])));

    [Fact]
    public void ADivergedRunIsAResultWhereTheHypothesisSaysSo()
    {
        var result = new Slip(() => [1, double.PositiveInfinity]) { Decided = new FirstAhead(), Diverges = true }.Decide(new(0, 1), 1);
        Assert.Equal(Verdict.Supported, result.Decision.Verdict);
        Assert.StartsWith(Case + "measured NaN; expected a finite number, or +∞",
            Refusal(new Slip(() => [1, double.NaN]) { Decided = new FirstAhead(), Diverges = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void AReplicateWithoutAValueIsRefused() =>
        Assert.Equal(Case + "a replicate has no value; expected at least one", Refusal(new Slip(() => [])));

    [Fact]
    public void AnErrorInItsOwnCodeIsNamed() =>
        Assert.Equal(Case + "the layer is missing", Refusal(new Slip(() => throw new InvalidOperationException("the layer is missing"))));

    /// <summary>In a prediction, and where a case is made of its numbers.</summary>
    [Fact]
    public void AnErrorBeforeMeasuringIsNamed()
    {
        static double Fails(string message) => throw new InvalidOperationException(message);
        Assert.Equal("slip, case 0.1: no theory", Refusal(new Slip(() => [1]) { Predicted = () => Fails("no theory") }));
        var unmade = new Slip(() => [1]) { Made = () => Fails("no such case") };
        Assert.Equal("slip, case 0.1: no such case", Assert.Throws<HypothesisException>(() => unmade.Describe(new(0, 1))).Message);
        Assert.Equal("slip, case 0.1: no such case", Refusal(new Slip(() => [1]) { Made = () => Fails("no such case") }));
    }

    [Fact]
    public void APredictionThatIsNoNumberIsRefusedUnlessAnOrderingIsPredicted()
    {
        Assert.Equal(
            "slip, case 0.1: predicts NaN; expected a finite number, unless the test is of an ordering",
            Refusal(new Slip(() => [1]) { Predicted = () => double.NaN }));
        Assert.Equal(
            Verdict.Supported,
            new Slip(() => [1, 2]) { Predicted = () => double.NaN, Decided = new FirstAhead() }.Decide(new(0, 1), 1).Decision.Verdict);
    }

    [Theory]
    [InlineData(0, "", "'slip' has 0 cases; expected at least 1")]
    [InlineData(4, "", "'slip' has 4 cases; expected at least 5, or the reason in WhyFewCases")]
    public void TooFewCasesAreRefused(int cases, string why, string message) =>
        Assert.Equal(message, Refused([new Slip(() => [1]) { Number = cases, Why = why }]));

    [Fact]
    public void FewCasesWithAReasonPass() => CatalogCheck.Require(
        new([new One()], [new Slip(() => [1]) { Number = 4, Why = "each trains for a minute" }], typeof(MisuseTests).Assembly));

    [Fact]
    public void ARefutationWithoutACorrectionIsRefused() => Assert.Equal(
        "'slip' is refuted and names no CorrectedBy; expected ids of what holds instead",
        Refused([new Slip(() => [1]) { Recorded = Verdict.Refuted }]));

    [Fact]
    public void APairWithOneValueIsRefused() => Assert.Equal(
        Case + "a pair has 1 values; expected the first arm's and the second's",
        Refusal(new Slip(() => [1]) { Decided = new FirstAhead() }));

    [Fact]
    public void TwoHypothesesOfOneIdAreRefused()
    {
        var refusal = Refused([new Slip(() => [1]), new Slip(() => [1])]);
        Assert.StartsWith("2 hypotheses have the id 'slip': ", refusal, StringComparison.Ordinal);
        Assert.EndsWith("; expected one", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void ASectionThatNoStudyListsIsRefused() => Assert.Equal(
        "'slip' is in section 'Mistyped' of study 'one', which no study lists; expected a section of 'one'",
        Refused([new Slip(() => [1]) { Where = new("one", "Mistyped") }]));

    [Fact]
    public void ACorrectionThatDoesNotExistIsRefused() => Assert.Equal(
        "'slip' is corrected by 'nothing', which is no hypothesis; expected an id",
        Refused([new Slip(() => [1]) { Corrections = ["nothing"] }]));

    [Fact]
    public void TheChaptersCatalogueIsInOrder() => CatalogCheck.Require(Chapter.Catalog);

    static string Refusal(Hypothesis hypothesis) =>
        Assert.Throws<HypothesisException>(() => new HypothesisRunner(1).Decide(hypothesis, new(0, 1), 1)).Message;

    static string Refused(IEnumerable<Hypothesis> hypotheses) => Assert.Throws<HypothesisException>(
        () => CatalogCheck.Require(new([new One()], hypotheses, typeof(MisuseTests).Assembly))).Message;

    sealed class One : Study
    {
        public override string Name => "one";
        public override Topic Topic { get; } = new(1, "Invented");
        public override string Title => "One";
        public override string Question => "One?";
        public override (string Sentence, string Hypothesis) Surprise => ("One", "slip");
        public override string Introduction => "One.";
        public override IReadOnlyList<Section> Sections { get; } = [new("one", "Only")];
        public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) => [];
    }

    sealed class Slip(Func<IReadOnlyList<double>> measure) : Hypothesis<Slip.Pair>
    {
        public sealed record Pair(int A, int B);

        public Test Decided { get; init; } = new Mean(new UnitInterval(), Tolerance.Near(0.1));
        public bool Diverges { get; init; }
        public Func<double> Predicted { get; init; } = () => 0.5;
        public Func<double> Made { get; init; } = () => 0;
        public int Number { get; init; } = 20;
        public string Why { get; init; } = "";
        public Verdict Recorded { get; init; } = Verdict.Supported;
        public Section Where { get; init; } = new("one", "Only");
        public IReadOnlyList<string> Corrections { get; init; } = [];

        public override Section Section => Where;
        public override Claim Claim => Claim.Stated("Invented.", "None");
        public override string Reading => "None.";
        public override string Quantity => "value";
        public override string Theory => "0.5";
        public override Test Test => Decided;
        public override bool CanDiverge => Diverges;
        public override IReadOnlyList<string> CorrectedBy => Corrections;
        public override int Cases => Number;
        public override string WhyFewCases => Why;
        public override Verdict Expected => Recorded;
        protected override Domain<Pair> Domain => new(
            [new("a", 0, 9), new("b", 1, 9)], numbers => new(numbers[0] + (int)Made(), numbers[1]), new Stratum("any", _ => [0, 1]));

        protected override double Predict(Pair c) => Predicted();
        protected override IReadOnlyList<double> Measure(Pair c, Model.Randomness.RandomStream random) => measure();
    }
}
