using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;

namespace InitStudy.Fuzz.Targets;

/// <summary>The smallest study that a program can have.</summary>
sealed class TinyStudy : Study
{
    /// <summary>Its only section.</summary>
    public static Section Only { get; } = new("tiny-study", "Only");

    public override string Name => "tiny-study";
    public override Topic Topic { get; } = new(1, "Tiny");
    public override string Title => "Tiny";
    public override string Question => "Is a number itself?";
    public override (string Sentence, string Hypothesis) Surprise => ("A number is itself.", "tiny-hypothesis");
    public override string Introduction => "A number is itself.";
    public override IReadOnlyList<Section> Sections => [Only];
    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) => [];
}
