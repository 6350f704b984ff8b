using InitStudy.Experiments;
using InitStudy.Harness;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Snapshots;

/// <summary>A study with made-up results, awkward on purpose: it shows what the renderer does, whatever is measured.</summary>
static class InventedStudy
{
    /// <summary>A supported, a refuted and an undecided hypothesis; numbers of all sizes; a diverged run.</summary>
    public static StudyResult Result() => new(
        Chapter.Catalog,
        new Invented(),
        [
            Outcome("first-claim", Verdict.Supported, Verdict.Supported, new(Verdict.Supported, 1234567, 1234.5678, 1200, 1300)),
            Outcome("second-claim", Verdict.Refuted, Verdict.Refuted, new(Verdict.Refuted, 48, -0.000012345, double.NegativeInfinity, -1e-6)),
            Outcome("third|claim", Verdict.Supported, Verdict.Undecided, new(Verdict.Undecided, 64, double.NaN, double.NaN, double.NaN)),
        ],
        [
            new(
                "An exhibit", "What a reader should see.",
                [("curve", new LinePlot("Curve", new("x"), new("y", AxisScale.Decimal), [new("one | two", [1, 2, 3], [0.5, double.NaN, 1e-9])]))],
                new(["a", "b"], [["1|2", "0.5"], ["", "none"]])),
        ]);

    static Outcome Outcome(string id, Verdict expected, Verdict verdict, Decision decision)
    {
        var result = new CaseResult(
            new Case(3, 7), 0x0123456789abcdef, "fanIn 3, fanOut 7", 0.5, new(0.45, double.PositiveInfinity), new(0.45, double.PositiveInfinity), decision);
        return new(new Hypothetical(id, expected), verdict, [result], verdict == Verdict.Refuted ? result : null);
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
            [new("invented", "Only section"), new("invented", "Empty section")];

        public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) => [];
    }

    /// <summary>Abstract members only: nothing here is ever decided.</summary>
    sealed class Hypothetical(string id, Verdict expected) : Hypothesis<int>
    {
        public override string Id => id;
        public override Section Section { get; } = new("invented", "Only section");
        public override Claim Claim => Claim.Stated($"The claim of {id}, with a | in it.", "Nobody, section 0");
        public override string Reading => "The reading.";
        public override string Quantity => "value";
        public override string Theory => "0.5";
        public override Verdict Expected => expected;
            public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.1));

        protected override Domain<int> Domain { get; } = new([new("fanIn", 1, 9), new("fanOut", 1, 9)], numbers => numbers[0], new Stratum("any", _ => [3, 7]));

        protected override double Predict(int c) => 0.5;

        protected override IReadOnlyList<double> Measure(int c, RandomStream random) => [];
    }
}
