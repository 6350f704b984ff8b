using InitStudy.Experiments;
using InitStudy.Experiments.Data;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.CommandLine;

/// <summary>A run that is stopped ends with exit code 130 and leaves what was there.</summary>
public sealed class CancellationTests : IDisposable
{
    const string Study = "vanishing-gradients", Old = "vanishing-gradients.md";
    const string Images = "train-images-idx3-ubyte", Labels = "train-labels-idx1-ubyte";

    readonly TemporaryFolder _reports = new(), _data = new();

    public CancellationTests() => _reports.Write(Old, "old"u8.ToArray());

    public void Dispose()
    {
        _reports.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task ARunThatIsCancelledBeforeItStartsWritesNothing() =>
        NothingWasWritten(await Call.Of(Chapter.Program, new CancellationToken(canceled: true), "run", Study, "--out", _reports.Path));

    [Fact]
    public async Task ARunThatIsCancelledAtWorkWritesNothing()
    {
        using var source = new CancellationTokenSource();
        var program = Chapter.Program with
        {
            Images = () =>
            {
                source.Cancel();
                return Digits.Load();
            },
        };
        NothingWasWritten(await Call.Of(program, source.Token, "run", Study, "--out", _reports.Path));
    }

    /// <summary>While it waits for images from a pipe, which never come.</summary>
    [Fact]
    public async Task ASignalEndsTheProgram()
    {
        if (!OperatingSystem.IsLinux()) return;
        BuiltProgram.MakePipe(_data.File(Images));
        _data.Write(Labels, []);
        using var process = BuiltProgram.Start("initstudy", _reports.Path, [], "run", Study, "--out", ".", "--data", _data.Path);
        // The pipe opens for writing once the program has opened it for reading.
        using var images = new FileStream(_data.File(Images), FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        BuiltProgram.Signal(process, BuiltProgram.IgnoresInterrupts() ? BuiltProgram.Terminate : BuiltProgram.Interrupt);
        NothingWasWritten(await BuiltProgram.End(process));
    }

    void NothingWasWritten(Call call)
    {
        Assert.Equal(new(130, "", "initstudy: stopped; nothing was written\n"), call);
        Assert.Equal([_reports.File(Old)], Directory.EnumerateFileSystemEntries(_reports.Path));
        Assert.Equal("old", File.ReadAllText(_reports.File(Old)));
    }
}
