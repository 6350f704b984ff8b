using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Properties.Hypotheses;

namespace InitStudy.Properties.CommandLine;

/// <summary>A line a study with its verdicts, identities apart, and what is not as recorded.</summary>
public sealed class StudyTableTests
{
    [Fact]
    public void VerdictsAreCountedForEachStudyAndForAll() => Assert.Equal(
        """
        study                                 supported  refuted  undecided  identities
        one                                           2        1          0           1
        two                                           0        1          2           0
        all                                           2        2          2           1

        3 verdicts not as recorded:
        ! d: refuted, on record supported
            c run d --case 0000000000000007-1.2
        ! f: undecided, on record supported
            c run f --case 0000000000000007-1.2
        ! g: undecided, on record refuted
            c run g --case 0000000000000007-1.2

        """,
        Text(
            Outcome("one", "a", Verdict.Supported), Outcome("one", "b", Verdict.Supported),
            Outcome("one", "c", Verdict.Supported, identity: true), Outcome("one", "d", Verdict.Refuted),
            Outcome("two", "e", Verdict.Refuted, Verdict.Refuted), Outcome("two", "f", Verdict.Undecided),
            Outcome("two", "g", Verdict.Undecided, Verdict.Refuted)),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void NothingThatDiffersIsSaid() => Assert.EndsWith(
        "\n\nEvery verdict is as recorded.\n", Text(Outcome("one", "a", Verdict.Supported)), StringComparison.Ordinal);

    [Fact]
    public void OneThatDiffersIsSaidInTheSingular() =>
        Assert.Contains("\n1 verdict not as recorded:\n", Text(Outcome("one", "a", Verdict.Undecided)), StringComparison.Ordinal);

    static string Text(params Outcome[] outcomes)
    {
        using var output = new StringWriter();
        StudyTable.Write(output, outcomes, "c");
        return output.ToString();
    }

    static Outcome Outcome(string study, string id, Verdict verdict, Verdict recorded = Verdict.Supported, bool identity = false)
    {
        var band = new Band(0.4, 0.6);
        var result = new CaseResult(new Case(1, 2), 7, "a 1, b 2", 0.5, band, band, new(verdict, 9, 0.5, 0.45, 0.55));
        var hypothesis = new Invented(id, new UnitInterval(), (_, _) => Invented.Holds)
        {
            Where = new(study, "Section"), Identity = identity, Recorded = recorded,
        };
        return new(hypothesis, verdict, [result], null);
    }
}
