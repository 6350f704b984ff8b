using System.Globalization;
using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;

namespace InitStudy.Properties.CommandLine;

/// <summary>A call of the program inside the test's process, and what came of it.</summary>
sealed record Call(int Code, string Output, string Error)
{
    /// <summary>Hypotheses that take a fraction of a second; the last is recorded as refuted.</summary>
    public const string Bound = "glorot-uniform-bound", Variance = "glorot-variance", Tails = "glorot-normal-tails",
        Refuted = "paper-weights-are-standard-normal";

    /// <summary>What `fingerprint` prints in the test's own process.</summary>
    public static Lazy<Task<Call>> Fingerprint { get; } = new(() => Succeeds("fingerprint"));

    /// <summary>What `fingerprint` says of machine and process: "name value".</summary>
    public IEnumerable<string> Facts => Lines.Where(IsComment).SelectMany(line => line[2..].Split(", "));

    /// <summary>What `fingerprint` says that must not depend on them.</summary>
    public IEnumerable<string> Hashes => Lines.Where(line => !IsComment(line));

    public IReadOnlyList<string> Lines => Output.TrimEnd('\n').Split('\n');

    public static Task<Call> Of(params string[] args) => Of(Chapter.Program, CancellationToken.None, args);

    public static async Task<Call> Of(InitStudyProgram program, CancellationToken cancellation, params string[] args)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), error = new(CultureInfo.InvariantCulture);
        var code = await program.Invoke(args, output, error, cancellation);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>What a call prints that succeeds in silence.</summary>
    public static async Task<Call> Succeeds(params string[] args)
    {
        var call = await Of(args);
        Assert.Equal("", call.Error);
        Assert.Equal(0, call.Code);
        Assert.EndsWith("\n", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', call.Output);
        return call;
    }

    static bool IsComment(string line) => line.StartsWith('#');

    /// <summary>Exit code 2, nothing on standard output, and one line that says what was found and what was expected.</summary>
    public void IsRefused(params string[] parts)
    {
        Assert.Equal("", Output);
        Assert.Equal(2, Code);
        Assert.StartsWith("initstudy: ", Error, StringComparison.Ordinal);
        Assert.Equal(Error.Length - 1, Error.IndexOf('\n', StringComparison.Ordinal));
        foreach (var part in parts.Append("; expected ")) Assert.Contains(part, Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
    }
}
