using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;

namespace InitStudy.Snapshots;

/// <summary>What users of the tool and of the template rely on: verbs, options and exit codes; files and types of a created repository.</summary>
public sealed class ToolAndTemplatesTests
{
    [Fact]
    public async Task Tool() => await Verify($"{await Help()}Exit codes:\n{string.Concat(ExitCodes())}");

    [Fact]
    public Task Templates()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../templates/initstudy"));
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Intersect(["bin", "obj", ".template.config"]).Any()).Order(StringComparer.Ordinal);
        return Verify(string.Concat(files.Select(file => $"{file}\n{string.Concat(Types(Path.Combine(root, file)))}")));
    }

    /// <summary>What `--help` shows of a verb, or of the program, and of all verbs below it; the tests' program is called as the tool is.</summary>
    static async Task<string> Help(params string[] verbs)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(ExitCode.AsRecorded, await Chapter.Program.Invoke([.. verbs, "--help"], output, TextWriter.Null));
        var text = output.ToString().ReplaceLineEndings("\n").Replace($"  {RootCommand.ExecutableName}", "  initstudy", StringComparison.Ordinal);
        var below = text.Split("Commands:\n").Skip(1).SelectMany(commands => commands.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        foreach (var verb in below) text += await Help([.. verbs, verb.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]]);
        return text;
    }

    static IEnumerable<string> ExitCodes() => typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(code => $"  {code.GetRawConstantValue(),-4}{code.Name}\n");

    static IEnumerable<string> Types(string file) =>
        File.ReadLines(file).Where(line => line.StartsWith("public ", StringComparison.Ordinal)).Select(line => $"    {line}\n");

    static string ThisFile([CallerFilePath] string file = "") => file;
}
