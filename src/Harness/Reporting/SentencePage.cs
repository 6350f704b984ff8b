using System.Text;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>A source, sentence by sentence, in its own order: what decides each, and with which verdict.</summary>
/// <param name="Name">Name of its file, without ending.</param>
/// <param name="Title">Heading.</param>
/// <param name="Introduction">Which text it is, and which part.</param>
/// <param name="Sentences">In the order of the source.</param>
public sealed record SentencePage(
    string Name, string Title, string Introduction, IReadOnlyList<SourceSentence> Sentences)
{
    /// <summary>The same in Spanish, sentence for sentence; none where nobody has translated it.</summary>
    public SentencePage? Spanish { get; init; }

    /// <summary>The page of a run of all studies.</summary>
    /// <param name="results">A result for each study.</param>
    /// <param name="infix">What stands before the ending of linked files: "" or ".verified".</param>
    public ReportFile Render(IReadOnlyList<StudyResult> results, string infix = "")
    {
        var link = new ReportLink(infix);
        var outcomes = results.SelectMany(result => result.Outcomes).ToDictionary(outcome => outcome.Hypothesis.Id);
        var text = new StringBuilder($"# {Title}\n\n{Introduction}\n\n");
        MarkdownTable.Append(text, new(
            ["where", "it says", "decided by"],
            [.. Sentences.Select(sentence => (IReadOnlyList<string>)[sentence.Place, sentence.Paraphrase, Decided(sentence)])]));
        return new(Name, "md", text.ToString().TrimEnd('\n') + "\n");

        string Decided(SourceSentence sentence)
        {
            var (decided, helps) = (Verdicts(sentence.Hypotheses), Verdicts(sentence.Remedies));
            if (sentence.WhyNotTestable.Length == 0) return decided;
            var text = decided.Length == 0 ? $"not testable: {sentence.WhyNotTestable}" : $"{decided}; {sentence.WhyNotTestable}";
            return helps.Length == 0 ? text : $"{text}; what helps then: {helps}";
        }

        string Verdicts(IReadOnlyList<string> ids) => string.Join(", ", ids.Select(id => Verdict(outcomes[id])));

        string Verdict(Outcome outcome) => $"{link.Of(outcome.Hypothesis)}: {HypothesisSection.Word(outcome)}";
    }
}
