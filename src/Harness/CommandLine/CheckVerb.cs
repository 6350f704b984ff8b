using System.CommandLine;
using InitStudy.Harness.Checking;
using InitStudy.Harness.Checking.Files;
using InitStudy.Harness.Checking.Signals;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.CommandLine;

/// <summary>`check`: somebody's weight files against the laws that were declared for them.</summary>
static class CheckVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var options = new CheckOptions();
        var command = new Command("check", "Checks weight files against the laws of their initialization.")
        {
            options.Files, options.Laws, options.Layout, options.Groups, options.Activation, options.Out, options.Json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(options, parsed, output, error, cancellation)));
        return command;
    }

    static int Run(CheckOptions options, ParseResult parsed, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var (paths, declarations, activation) = (parsed.GetValue(options.Files)!, options.Declarations(parsed), parsed.GetValue(options.Activation));
        if (activation is not null) ActivationName.Parse(activation);
        var check = new FileCheck(declarations, activation);
        List<WeightFile> files = [];
        try
        {
            files.AddRange(paths.Select(WeightFile.Open));
            declarations.RequireNames([.. files.SelectMany(file => file.Tensors).Select(tensor => tensor.Name)]);
            var results = Progress.Show<List<FileResult>>(
                error, files.Sum(file => file.Tensors.Count), step => [.. files.Select(file => check.Run(file, step, cancellation))]);
            var folder = parsed.GetValue(options.Out) is { } path ? new ReportFolder(path) : null;
            folder?.Write([.. results.SelectMany((result, i) => CheckReport.Of(result, Stem(paths, i)))]);
            Print(results, parsed.GetValue(options.Json), folder, output);
            return Code([.. results.SelectMany(result => result.Tensors).Select(tensor => tensor.Verdict)], declarations);
        }
        finally
        {
            foreach (var file in files) file.Dispose();
        }
    }

    static void Print(IReadOnlyList<FileResult> results, bool json, ReportFolder? folder, TextWriter output)
    {
        foreach (var result in results)
        {
            if (json) foreach (var tensor in result.Tensors) output.Write(JsonLine.Of(result, tensor) + "\n");
            else CheckTable.Write(output, result);
        }

        if (!json && folder is not null) output.Write($"Report in {folder.Path}.\n");
    }

    /// <summary>A file's name without its ending, and its number where two have the same.</summary>
    static string Stem(string[] paths, int index)
    {
        var stem = Path.GetFileNameWithoutExtension(paths[index]);
        var isUnique = paths.Count(path => Path.GetFileNameWithoutExtension(path) == stem) == 1;
        return isUnique ? stem : FormattableString.Invariant($"{stem}-{index + 1}");
    }

    /// <summary>Supported only if every declared law is, and there is one.</summary>
    static int Code(IReadOnlyCollection<CheckVerdict> verdicts, Declarations declarations) =>
        verdicts.Contains(CheckVerdict.Refuted) ? ExitCode.VerdictDiffers
        : verdicts.Contains(CheckVerdict.Undecided) || declarations.IsSome && !verdicts.Contains(CheckVerdict.Supported) ? ExitCode.Undecided
        : ExitCode.AsRecorded;
}
