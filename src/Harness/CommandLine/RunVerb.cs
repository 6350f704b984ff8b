using System.CommandLine;
using InitStudy.Harness.Data;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.CommandLine;

/// <summary>`run`: decides studies or hypotheses and writes the reports of whole studies.</summary>
static class RunVerb
{
    public static Command Create(InitStudyProgram program, TextWriter output, TextWriter error)
    {
        var options = new RunOptions();
        var command = new Command("run", "Decides studies or hypotheses and writes the reports of whole studies.")
        {
            options.Names, options.Seed, options.Out, options.Data, options.Threads, options.Tier, options.Cases, options.Case, options.Verbose, options.Json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(program, options, parsed, output, error, cancellation)));
        return command;
    }

    static int Run(
        InitStudyProgram program, RunOptions options, ParseResult parsed, TextWriter output, TextWriter error,
        CancellationToken cancellation)
    {
        var names = parsed.GetValue(options.Names) ?? [];
        var json = parsed.GetValue(options.Json);
        var seed = RunOptions.ParseSeed(parsed.GetValue(options.Seed));
        var cases = RunOptions.ParsePositive(options.Cases, parsed.GetValue(options.Cases));
        var threads = RunOptions.ParsePositive(options.Threads, parsed.GetValue(options.Threads)) ?? Environment.ProcessorCount;
        var runner = new HypothesisRunner(threads) { Cases = cases };
        var tier = RunOptions.ParseTier(parsed.GetValue(options.Tier)!);
        if (parsed.GetValue(options.Case) is { } token)
        {
            options.RequireCaseAlone(parsed);
            return CaseReplay.Run(program, names, token, json, output);
        }

        var selection = Selection.Of(program.Catalog, names);
        var path = parsed.GetValue(options.Data);
        if (tier.HasFlag(Tier.Slow)) RunOptions.RequireSlow(selection, tier, seed, path);
        var data = path is null ? program.Images?.Invoke() : IdxFolder.Load(path);
        if (path is not null) RunOptions.RequireStudies(selection);
        var folder = selection.Studies.Count > 0 ? new ReportFolder(parsed.GetValue(options.Out)!) : null;

        var execution = new Execution(selection, tier, seed, data, runner) { Decided = Progress.Lines(error), AreUsersImages = path is not null };
        var (outcomes, results) = Progress.Show(error, execution.Steps, step => execution.Do(step, cancellation));
        cancellation.ThrowIfCancellationRequested();
        folder?.Write(Files(program, results, ""));

        if (json) foreach (var outcome in outcomes) output.Write(JsonLine.Of(outcome) + "\n");
        else Print(program, output, outcomes, runner.Ledger, seed, folder, isShort: names.Length == 0 && !parsed.GetValue(options.Verbose));
        var asPublished = seed is null && cases is null && path is null;
        if (!json && folder is not null && asPublished) PrintChanges(program.Catalog, output, Files(program, results, PublishedReports.Infix));
        if (!json && folder is not null && outcomes.Count > 0 && names.Length == 0) StudyTable.Next(output, outcomes, program, folder.Path);
        return ExitCode.Of(outcomes);
    }

    /// <summary>The reports; with all studies, the index and the sources sentence by sentence.</summary>
    internal static List<ReportFile> Files(InitStudyProgram program, IReadOnlyList<StudyResult> results, string infix)
    {
        List<ReportFile> files = [.. results.SelectMany(result => ReportRenderer.Render(result, infix, program.Command))];
        var fast = results.Where(result => result.Tier == Tier.Fast).ToList();
        if (fast.Count < program.Catalog.Studies.Count) return files;
        return [.. files, VerdictIndex.Render(fast, infix), .. program.Pages.Select(page => page.Render(fast, infix))];
    }

    static void Print(
        InitStudyProgram program, TextWriter output, IReadOnlyList<Outcome> outcomes, Ledger ledger, ulong? seed, ReportFolder? folder, bool isShort)
    {
        if (outcomes.Count > 0)
        {
            if (isShort) StudyTable.Write(output, outcomes, program.Command);
            else VerdictTable.Write(output, outcomes, program.Command);
            output.Write($"{Format.Count(ledger.Decisions, "decision")}, wrong with probability at most {Format.Number(ledger.ErrorBound, 2)} together.\n");
        }

        if (seed is not null) output.Write(FormattableString.Invariant($"Root seed {seed}.\n"));
        if (folder is not null) output.Write($"Reports in {folder.Path}.\n");
    }

    static void PrintChanges(Catalog catalog, TextWriter output, IReadOnlyList<ReportFile> files)
    {
        var changes = PublishedReports.Changes(catalog, files);
        output.Write(changes.Length == 0 ? "They are the published ones, byte for byte.\n" : $"They are not the published ones.\n{changes}");
    }
}
