using System.CommandLine;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Reporting.Site;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Harness.CommandLine;

/// <summary>`site`: decides every fast study and writes the evidence as a folder of static pages.</summary>
static class SiteVerb
{
    /// <summary>Linked if the folder has it: what docfx wrote there.</summary>
    const string Api = "api/index.html";

    public static Command Create(InitStudyProgram program, TextWriter output, TextWriter error)
    {
        var folder = new Option<string>("--out") { Description = "Folder for the pages.", DefaultValueFactory = _ => "site" };
        var repository = new Option<string?>("--repository")
        {
            Description = "Where source files can be looked at, such as https://github.com/OWNER/NAME/blob/main: makes them links.",
        };
        var threads = new Option<string?>("--threads") { Description = "Threads to use, one a processor if not given; pages do not depend on it." };
        var command = new Command("site", "Decides every fast study and writes the evidence as a folder of static pages.") { folder, repository, threads };
        command.SetAction((parsed, cancellation) => Write(
            program, new(parsed.GetValue(folder)!), parsed.GetValue(repository)?.TrimEnd('/'),
            RunOptions.ParsePositive(threads, parsed.GetValue(threads)) ?? Environment.ProcessorCount, output, error, cancellation));
        return command;
    }

    static async Task<int> Write(
        InitStudyProgram program, ReportFolder folder, string? repository, int threads, TextWriter output, TextWriter error,
        CancellationToken cancellation)
    {
        var execution = Execution.OfEverything(program, threads) with { Decided = Progress.Lines(error) };
        var (outcomes, results) = Progress.Show(error, execution.Steps, step => execution.Do(step, cancellation));
        cancellation.ThrowIfCancellationRequested();
        var model = new SiteModel(results, program.Pages)
        {
            Command = program.Command, SourceFile = program.SourceFile, Repository = repository, Maps = SweepMap.Published(program.Catalog),
            Api = File.Exists(Path.Combine(folder.Path, Api)) ? Api : null,
        };
        var files = await SiteRenderer.Render(model);
        folder.Write(files);
        output.Write($"{Format.Count(files.Count, "file")}; open {Path.Combine(folder.Path, $"{SiteLink.Index}.html")}\n");
        return ExitCode.Of(outcomes);
    }
}
