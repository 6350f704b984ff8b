using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>Links from one report into another of the same folder.</summary>
/// <param name="infix">What stands before the ending of file names: "" or ".verified".</param>
sealed class ReportLink(string infix)
{
    /// <summary>The file of a study, or of the index.</summary>
    public string File(string name) => $"{name}{infix}.md";

    /// <summary>The section of a hypothesis.</summary>
    public string Of(Hypothesis hypothesis) => $"[{hypothesis.Id}]({File(hypothesis.Section.Study)}#{hypothesis.Id})";

    /// <summary>The sections of hypotheses, in a row.</summary>
    public string Of(IEnumerable<Hypothesis> hypotheses) => string.Join(", ", hypotheses.Select(Of));
}
