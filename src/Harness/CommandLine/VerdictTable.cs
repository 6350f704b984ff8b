using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.CommandLine;

/// <summary>What a run prints for people.</summary>
static class VerdictTable
{
    /// <summary>One line a hypothesis; a verdict that differs from the record is marked.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Outcome> outcomes, string command)
    {
        var width = outcomes.Max(outcome => outcome.Hypothesis.Id.Length);
        foreach (var study in outcomes.GroupBy(outcome => outcome.Hypothesis.Section.Study))
        {
            output.Write($"{study.Key}\n");
            foreach (var outcome in study)
            {
                var mark = outcome.AsExpected ? ' ' : '!';
                var verdict = outcome.Verdict.Word();
                output.Write($"{mark} {outcome.Hypothesis.Id.PadRight(width)}  {verdict,-9}  {Telling(outcome, command)}\n");
            }
        }

        var refuted = outcomes.Count(outcome => outcome.Verdict == Verdict.Refuted);
        var different = outcomes.Count(outcome => !outcome.AsExpected);
        output.Write($"{Format.Count(outcomes.Count, "hypothesis")}: {outcomes.Count(outcome => outcome.Verdict == Verdict.Supported)} supported, ");
        output.Write($"{refuted} refuted, {outcomes.Count - refuted - outcomes.Count(outcome => outcome.Verdict == Verdict.Supported)} undecided; ");
        output.Write(different == 0 ? "every verdict as recorded.\n" : $"{different} not as recorded, marked with '!'.\n");
    }

    static string Telling(Outcome outcome, string command)
    {
        var telling = outcome.MostInformativeCase;
        var predicted = double.IsNaN(telling.Predicted) ? "first ahead" : $"predicted {Format.Number(telling.Predicted)}";
        var replay = outcome.AsExpected ? "" : $"; {CaseReport.Replay(outcome.Hypothesis, telling, command)}";
        return $"{predicted}, measured {Format.Number(telling.Estimate)} ({telling.Description}){replay}";
    }
}
