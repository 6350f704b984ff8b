using InitStudy.Properties.Data;

namespace InitStudy.Properties.CommandLine;

/// <summary>A run that is stopped ends with exit code 130 and leaves what was there.</summary>
public sealed class CancellationTests : IDisposable
{
    const string Study = "vanishing-gradients", Old = "vanishing-gradients.md";

    readonly TemporaryFolder _folder = new();

    public CancellationTests() => _folder.Write(Old, "old"u8.ToArray());

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    public async Task ACancelledRunWritesNothing(int milliseconds)
    {
        using var source = new CancellationTokenSource(milliseconds);
        NothingWasWritten(await Call.Of(source.Token, "run", Study, "--out", _folder.Path));
    }

    [Fact]
    public async Task CtrlCEndsTheProgram()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var process = BuiltProgram.Start(_folder.Path, "LC_ALL=C", "run", Study, "--out", ".");
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        Assert.False(process.HasExited);
        BuiltProgram.Signal(process, BuiltProgram.IgnoresInterrupts() ? BuiltProgram.Terminate : BuiltProgram.Interrupt);
        NothingWasWritten(await BuiltProgram.End(process));
    }

    void NothingWasWritten(Call call)
    {
        Assert.Equal(new(130, "", "initstudy: stopped; nothing was written\n"), call);
        Assert.Equal([_folder.File(Old)], Directory.EnumerateFileSystemEntries(_folder.Path));
        Assert.Equal("old", File.ReadAllText(_folder.File(Old)));
    }
}
