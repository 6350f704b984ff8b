using System.CommandLine;
using InitStudy.Experiments.Data;
using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses;
using InitStudy.Experiments.Reporting;
using InitStudy.Experiments.Studies;

namespace InitStudy.Experiments.CommandLine;

/// <summary>`run`: decides studies or hypotheses and writes the reports of whole studies.</summary>
static class RunVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var options = new RunOptions();
        var command = new Command("run", "Decides studies or hypotheses and writes the reports of whole studies.")
        {
            options.Names, options.Seed, options.Out, options.Data, options.Threads, options.Tier, options.Case, options.Json,
        };
        // On a thread of its own: Ctrl-C leaves it behind if a case takes longer than two seconds to end.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(options, parsed, output, error, cancellation), CancellationToken.None));
        return command;
    }

    static int Run(RunOptions options, ParseResult parsed, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var names = parsed.GetValue(options.Names) ?? [];
        var json = parsed.GetValue(options.Json);
        var seed = RunOptions.ParseSeed(parsed.GetValue(options.Seed));
        var judge = new Judge(RunOptions.ParseThreads(parsed.GetValue(options.Threads)));
        RunOptions.RequireFast(parsed.GetValue(options.Tier)!);
        if (parsed.GetValue(options.Case) is { } token) return CaseReplay.Run(names, token, json, output);

        var selection = Selection.Of(names);
        var data = parsed.GetValue(options.Data) is { } path ? IdxFolder.Load(path) : Digits.Load();
        var folder = selection.Studies.Count > 0 ? new ReportFolder(parsed.GetValue(options.Out)!) : null;

        var hypotheses = selection.Studies.SelectMany(study => study.Hypotheses).Concat(selection.Singles).ToList();
        var (outcomes, results) = Progress.Show(error, hypotheses.Count + 1, step =>
        {
            var decided = judge.DecideAll(hypotheses, seed, step, cancellation);
            step("training the exhibits");
            return (decided, Results(selection.Studies, decided, data, judge, cancellation));
        });
        cancellation.ThrowIfCancellationRequested();
        folder?.Write([.. results.SelectMany(result => ReportRenderer.Render(result)), VerdictIndex.Render(selection.Studies)]);

        if (json) foreach (var outcome in outcomes) output.Write(JsonLine.Of(outcome) + "\n");
        else Print(output, outcomes, judge.Ledger, seed, folder);
        return ExitCode.Of(outcomes);
    }

    static IReadOnlyList<StudyResult> Results(
        IReadOnlyList<Study> studies, IReadOnlyList<Outcome> outcomes, Dataset data, Judge judge, CancellationToken cancellation)
    {
        if (studies.Count == 0) return [];
        var workshop = new Workshop(data, judge.Threads, cancellation);
        return
        [
            .. studies.Select(study => new StudyResult(
                study, [.. outcomes.Where(outcome => outcome.Hypothesis.Study == study.Name)], study.Exhibits(workshop))
            {
                Images = data.Source,
            }),
        ];
    }

    static void Print(TextWriter output, IReadOnlyList<Outcome> outcomes, Ledger ledger, ulong? seed, ReportFolder? folder)
    {
        VerdictTable.Write(output, outcomes);
        output.Write($"{Format.Count(ledger.Decisions)} decisions, wrong with probability at most {Format.Number(ledger.ErrorBound, 2)} together.\n");
        if (seed is not null) output.Write(FormattableString.Invariant($"Root seed {seed}.\n"));
        if (folder is not null) output.Write($"Reports in {folder.Path}.\n");
    }
}
