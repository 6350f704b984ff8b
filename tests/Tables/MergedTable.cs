using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Studies;

namespace InitStudy.Tables;

/// <summary>What the program's verbs `sweep` and `merge` make of the odd sweep.</summary>
public sealed class MergedTable : IAsyncLifetime
{
    readonly string _folder = Directory.CreateTempSubdirectory("initstudy").FullName;

    public string Parquet => Path.Combine(_folder, "odd-sweep.parquet");

    public string Csv => Path.ChangeExtension(Parquet, "csv");

    public async Task InitializeAsync()
    {
        var program = new InitStudyProgram(new Catalog(typeof(MergedTable).Assembly));
        using var silent = new StringWriter();
        Assert.Equal(0, await program.Invoke(["sweep", "odd-sweep", "--out", _folder], silent, silent));
        Assert.Equal(0, await program.Invoke(["merge", _folder], silent, silent));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
