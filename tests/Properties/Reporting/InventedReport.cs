using InitStudy.Experiments;
using InitStudy.Harness;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Figures;

namespace InitStudy.Properties.Reporting;

/// <summary>A result that nobody measured, with everything that could spoil a table, a link or a number.</summary>
static class InventedReport
{
    public const string Awkward = "fanIn 1, fanOut 64, name \"a, b\" | c";

    public static StudyResult Result { get; } = new(
        Chapter.Catalog,
        new Invented(),
        [
            Outcome("plain-claim", "First section", new(Verdict.Supported, 48, 0.5, 0.4, 0.6)),
            Outcome("n01-other-claim", "Second section", new(Verdict.Refuted, 1234567, 1e-9, double.NegativeInfinity, 1e-8)),
            Outcome("plain-claim-1", "First section", new(Verdict.Undecided, 64, double.NaN, double.NaN, double.PositiveInfinity)),
        ],
        [
            new("Two figures", "Text.", [("one", ExampleFigures.Logistic), ("two", ExampleFigures.Gain)]),
            new("A table", "Text.", [], new(["a|b", "c"], [["|x|| y", "1"], ["", "a \\| b"]])),
        ]);

    static Outcome Outcome(string id, string section, Decision decision)
    {
        var result = new CaseResult(
            new Case(3, 7), 0x0123456789abcdef, Awkward, 0.5, new(0.45, double.PositiveInfinity), new(0.45, double.PositiveInfinity), decision);
        return new(new Hypothetical(id, section), decision.Verdict, [result, result], decision.Verdict == Verdict.Refuted ? result : null);
    }

    sealed class Invented : Study
    {
        public override string Name => "invented";
        public override Topic Topic { get; } = new(1, "Invented");
        public override string Title => "An invented study";
        public override string Question => "Is anything invented?";
        public override (string Sentence, string Hypothesis) Surprise => ("All of it", "first-claim");
        public override string Introduction => "Numbers that nobody measured.";
        public override IReadOnlyList<Section> Sections { get; } =
            [new("invented", "First section"), new("invented", "Empty section"), new("invented", "Second section")];

        public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) => [];
    }

    sealed class Hypothetical(string id, string section) : Hypothesis<int>
    {
        public override string Id => id;
        public override Section Section { get; } = new("invented", section);
        public override Claim Claim => Claim.Stated($"The claim of {id}: |x| is small.", "Nobody, p. 0");
        public override string Reading => "None.";
        public override string Quantity => "value";
        public override string Theory => "0.5";
            public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.1));

        protected override Domain<int> Domain { get; } = new([new("a", 1, 9), new("b", 1, 9)], numbers => numbers[0], new Stratum("any", _ => [3, 7]));

        protected override double Predict(int c) => 0.5;

        protected override IReadOnlyList<double> Measure(int c, RandomStream random) => [];
    }
}
