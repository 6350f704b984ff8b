using System.Globalization;
using System.Text;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model;

namespace InitStudy.Fuzz.Targets;

/// <summary>Words on the command line, one a line, for a program with one small hypothesis.</summary>
/// <remarks>Words that name a place outside of the fuzzer's own folder are left out: they would be obeyed.</remarks>
sealed class CommandLineTarget : FuzzTarget
{
    static readonly InitStudyProgram Program = new(
        new Catalog([new TinyStudy()], [new TinyHypothesis()], typeof(CommandLineTarget).Assembly),
        () => new("none", "two images", new Matrix<float>(2, 1), [0, 1], Classes: 2));

    public override string Name => "command-line";

    /// <remarks>Parser, catalogue check and report are made anew for each call.</remarks>
    public override long Constant => 1 << 24;

    public override IReadOnlyList<byte[]> Seeds =>
    [
        .. new[]
        {
            "list\n--json", "run\ntiny-hypothesis\n--json\n--seed\n7", "explain\ntiny-hypothesis", "run\ntiny-hypothesis\n--threads\n1",
            "run\ntiny-hypothesis\n--tier\nfast\n--json", $"run\ntiny-hypothesis\n--case\n{CaseToken.Write(7, new TinyHypothesis().Draw(7)[0])}",
            "--help", "run\n--help", "--version",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    public override IReadOnlyList<string> Tokens =>
        ["\n", "--json", "--seed", "random", "--", "-", "--case", "--tier", "slow", "--threads", "0", "-1", "tiny-study", "--=", "=", "@x", "[suggest]", "\"", "\u2028"];

    public override string? Read(byte[] input)
    {
        string[] words = [.. Encoding.UTF8.GetString(input).Split('\n').Where(IsHarmless)];
        using StringWriter output = new(CultureInfo.InvariantCulture), error = new(CultureInfo.InvariantCulture);
        var code = Program.Invoke(words, output, error).GetAwaiter().GetResult();
        var lines = error.ToString();
        if (code is not (0 or 1 or 2) || code == 2 && !lines.EndsWith('\n'))
            throw new InvalidOperationException($"exit code {code} with '{lines}'; expected 0, 1, or 2 and a line");
        return code == 2 ? lines : null;
    }

    static bool IsHarmless(string word) => !word.Contains('/', StringComparison.Ordinal) && !word.Contains("..", StringComparison.Ordinal);
}
