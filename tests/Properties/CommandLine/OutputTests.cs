using System.Diagnostics;
using System.Globalization;
using System.Text;
using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;

namespace InitStudy.Properties.CommandLine;

/// <summary>Streams that take nothing, and what is shown of progress.</summary>
public sealed class OutputTests
{
    /// <summary>A device without room for a byte.</summary>
    sealed class Full : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No room");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No room");
    }

    static readonly Func<Stream> Closed = () => throw new UnauthorizedAccessException("denied", new IOException("closed"));

    [Theory]
    [InlineData("list")]
    [InlineData("list", "--json")]
    [InlineData("run", Call.Bound)]
    [InlineData("run", "--help")]
    [InlineData("explain", Call.Bound)]
    [InlineData("--version")]
    public async Task OutputThatCannotBeWrittenIsAnErrorInOneLine(params string[] args)
    {
        foreach (var (open, why) in new[] { (() => new Full(), "No room"), (Closed, "closed") })
        {
            using StandardOutput output = new(open);
            using StringWriter error = new(CultureInfo.InvariantCulture);
            Assert.Equal(2, await Chapter.Program.Invoke(args, output, error));
            Assert.Equal($"initstudy: standard output takes nothing ({why}); expected a stream that can be written\n", error.ToString());
        }
    }

    [Fact]
    public async Task AnErrorThatCannotBeWrittenLeavesTheExitCode()
    {
        foreach (var open in new[] { () => new Full(), Closed })
        {
            using StandardError error = new(open, isTerminal: true);
            using StringWriter output = new(CultureInfo.InvariantCulture);
            Assert.Equal(2, await Chapter.Program.Invoke(["nonsense"], output, error));
            Assert.Equal(0, await Chapter.Program.Invoke(["run", Call.Bound], output, error));
        }
    }

    [Theory]
    [InlineData("list >/dev/full", 2, "initstudy: standard output takes nothing (No space left on device); expected a stream that can be written\n")]
    [InlineData("list >&-", 2, "initstudy: standard output takes nothing (Bad file descriptor); expected a stream that can be written\n")]
    [InlineData("nonsense 2>/dev/full", 2, "")]
    [InlineData("nonsense 2>&-", 2, "")]
    [InlineData("list >/dev/full 2>&-", 2, "")]
    public async Task TheBuiltProgramEndsWithoutATrace(string command, int code, string error)
    {
        if (!OperatingSystem.IsLinux()) return;
        var program = Path.Combine(AppContext.BaseDirectory, "initstudy.dll");
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"exec dotnet '{program}' {command}"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8,
        })!;
        Assert.Equal(new(code, "", error), await BuiltProgram.End(process));
    }

    /// <summary>What a terminal shows line by line, if a carriage return is all that moves its cursor.</summary>
    [Fact]
    public void ProgressStandsInOneLineAndLeavesNothing()
    {
        using MemoryStream screen = new();
        using (StandardError error = new(() => screen, isTerminal: true))
        {
            Assert.Equal(7, Progress.Show(error, 3, step =>
            {
                foreach (var name in new[] { "a-long-name", "b", new string('c', 200) }) step(name);
                Assert.Equal([$"3 of 3: {new string('c', 70)}…"], Lines(screen));
                return 7;
            }));
            Assert.Equal([""], Lines(screen));
            error.Show("again");
            error.Write("stopped\n");
            error.Show("left behind");
        }

        Assert.Equal(["stopped", ""], Lines(screen));
        Assert.DoesNotContain((byte)'\e', screen.ToArray());
    }

    /// <summary>A line a study stays above the display, in the order in which studies are decided.</summary>
    [Fact]
    public void ADecidedStudyHasALineOfItsOwn()
    {
        using MemoryStream screen = new(), file = new();
        using StandardError error = new(() => screen, isTerminal: true), redirected = new(() => file, isTerminal: false);
        error.Show("a long display that goes");
        Progress.Lines(error)("first: done");
        error.Show("1 of 2");
        Progress.Lines(error)("second: done");
        Progress.Lines(redirected)("first: done");
        Progress.Lines(TextWriter.Null)("first: done");
        Assert.Equal(["first: done", "second: done", ""], Lines(screen));
        Assert.Empty(file.ToArray());
    }

    [Fact]
    public void AFileGetsNoProgress()
    {
        using MemoryStream file = new();
        using StandardError error = new(() => file, isTerminal: false);
        Assert.Equal(1, Progress.Show(error, 1, step =>
        {
            step("a");
            return 1;
        }));
        Assert.Empty(file.ToArray());
    }

    static IEnumerable<string> Lines(MemoryStream screen) => Encoding.UTF8.GetString(screen.ToArray()).Split('\n').Select(Overwritten);

    static string Overwritten(string line) => line.Split('\r').Aggregate(
        "", (shown, over) => over + (shown.Length > over.Length ? shown[over.Length..] : "")).TrimEnd();
}
