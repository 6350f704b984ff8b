namespace InitStudy.Harness.Reporting;

/// <summary>One sentence of a source, paraphrased, with the hypotheses that decide it.</summary>
/// <param name="Place">Where it stands: "paragraph 3".</param>
/// <param name="Paraphrase">What it says, in this project's own words.</param>
/// <param name="Hypotheses">Ids of what decides it; none if nothing can.</param>
/// <param name="WhyNotTestable">Why nothing decides it, or what is known of it otherwise; empty if hypotheses do.</param>
public sealed record SourceSentence(
    string Place, string Paraphrase, IReadOnlyList<string> Hypotheses, string WhyNotTestable = "")
{
    /// <summary>Ids of hypotheses on what helps in the trouble that the sentence names; they do not decide it.</summary>
    public IReadOnlyList<string> Remedies { get; init; } = [];
}
