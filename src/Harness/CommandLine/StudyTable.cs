using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.CommandLine;

/// <summary>What a run of all studies prints: a row a study, every verdict that differs, and what to look at next, in 80 columns.</summary>
static class StudyTable
{
    const int Name = 36;

    /// <summary>Rows, and a line of totals; identities, true by algebra, are counted apart, as in every other count of claims.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Outcome> outcomes, string command)
    {
        output.Write($"{"study".PadRight(Name)}  supported  refuted  undecided  identities\n");
        foreach (var study in outcomes.GroupBy(outcome => outcome.Hypothesis.Section.Study)) Row(output, study.Key, [.. study]);
        Row(output, "all", outcomes);
        output.Write("\n");
        var different = outcomes.Where(outcome => !outcome.AsExpected).ToList();
        output.Write(different.Count == 0 ? "Every verdict is as recorded.\n" : $"{Format.Count(different.Count, "verdict")} not as recorded:\n");
        foreach (var outcome in different)
            output.Write(
                $"! {outcome.Hypothesis.Id}: {outcome.Verdict.Word()}, on record {outcome.Hypothesis.Expected.Word()}\n" +
                $"    {CaseReport.Replay(outcome.Hypothesis, outcome.MostInformativeCase, command)}\n");
    }

    /// <summary>Three things to look at: the index of reports, one hypothesis in detail, and the pages.</summary>
    public static void Next(TextWriter output, IReadOnlyList<Outcome> outcomes, InitStudyProgram program, string folder)
    {
        var telling = outcomes.FirstOrDefault(outcome => !outcome.AsExpected)?.Hypothesis.Id ?? program.Catalog.Studies[0].Surprise.Hypothesis;
        output.Write(
            $"\nNext:\n  read {Path.Combine(folder, $"{VerdictIndex.Name}.md")}\n" +
            $"  {program.Command} explain {telling}\n" +
            $"  {program.Command} site\n");
    }

    static void Row(TextWriter output, string name, IReadOnlyList<Outcome> outcomes)
    {
        var identities = outcomes.Count(outcome => outcome.Hypothesis.IsIdentity);
        int Claims(Verdict verdict) => outcomes.Count(outcome => outcome.Verdict == verdict && !outcome.Hypothesis.IsIdentity);
        output.Write(FormattableString.Invariant(
            $"{name,-Name}  {Claims(Verdict.Supported),9}  {Claims(Verdict.Refuted),7}  {Claims(Verdict.Undecided),9}  {identities,10}\n"));
    }
}
