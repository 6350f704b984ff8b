using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;

namespace MyStudy.Studies.Rectifiers;

/// <summary>A study makes one report: an ordered set of hypotheses, and figures if it has some.</summary>
public sealed class RectifiersStudy : Study
{
    const string Id = "rectifiers";

    public static Section OneLayer { get; } = new(Id, "One layer");

    public override string Name => Id;
    public override Topic Topic { get; } = new(1, "Initialization");
    public override string Title => "Rectifiers";
    public override string Question => "Which weights keep the signal of rectified layers?";

    public override (string Sentence, string Hypothesis) Surprise =>
        ("Twice the variance of linear layers is exactly what a rectifier needs.", "he-keeps-the-signal");

    public override string Introduction =>
        "A rectifier drops the negative half of its inputs, and with it half of their mean square. He and others make up for it by " +
        "weights of twice the variance (he-keeps-the-signal).";

    public override IReadOnlyList<Section> Sections { get; } = [OneLayer];

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) => [];
}
