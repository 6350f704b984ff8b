using System.CommandLine;
using InitStudy.Harness.Checking;
using InitStudy.Harness.Checking.Files;

namespace InitStudy.Harness.CommandLine;

/// <summary>`check`: somebody's weight files against the laws that were declared for them.</summary>
static class CheckVerb
{
    public static Command Create(TextWriter output)
    {
        var files = new Argument<string[]>("FILE") { Description = "Weight files: safetensors.", Arity = ArgumentArity.OneOrMore };
        var laws = new Option<string[]>("--as") { Description = "Law of every drawn tensor, or NAME=LAW of one tensor or module." };
        var layout = new Option<string?>("--layout") { Description = "out-in or in-out: which axis of a weight counts units." };
        var groups = new Option<string[]>("--groups") { Description = "NAME=N: that weight holds N layers side by side." };
        var json = new Option<bool>("--json") { Description = "One JSON object a tensor on standard output." };
        var command = new Command("check", "Checks weight files against the laws of their initialization.") { files, laws, layout, groups, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetValue(files)!,
            Declarations.Parse(parsed.GetValue(laws) ?? [], parsed.GetValue(layout), parsed.GetValue(groups) ?? []),
            parsed.GetValue(json), output, cancellation)));
        return command;
    }

    static int Run(string[] paths, Declarations declarations, bool json, TextWriter output, CancellationToken cancellation)
    {
        var check = new FileCheck(declarations);
        List<WeightFile> files = [];
        try
        {
            files.AddRange(paths.Select(WeightFile.Open));
            declarations.RequireNames([.. files.SelectMany(file => file.Tensors).Select(tensor => tensor.Name)]);
            List<FileResult> results = [.. files.Select(file => check.Run(file, cancellation))];
            foreach (var result in results)
            {
                if (json) foreach (var tensor in result.Tensors) output.Write(JsonLine.Of(result, tensor) + "\n");
                else CheckTable.Write(output, result);
            }

            return Code([.. results.SelectMany(result => result.Tensors).Select(tensor => tensor.Verdict)], declarations);
        }
        finally
        {
            foreach (var file in files) file.Dispose();
        }
    }

    /// <summary>Supported only if every declared law is, and there is one.</summary>
    static int Code(IReadOnlyCollection<CheckVerdict> verdicts, Declarations declarations) =>
        verdicts.Contains(CheckVerdict.Refuted) ? ExitCode.VerdictDiffers
        : verdicts.Contains(CheckVerdict.Undecided) || declarations.IsSome && !verdicts.Contains(CheckVerdict.Supported) ? ExitCode.Undecided
        : ExitCode.AsRecorded;
}
