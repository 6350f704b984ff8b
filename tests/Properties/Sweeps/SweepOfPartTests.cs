using InitStudy.Experiments;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Sweeps;
using InitStudy.Properties.CommandLine;

namespace InitStudy.Properties.Sweeps;

/// <summary>`--only` and `--cases`: the cells they name have the results of the whole sweep, and no journal of others passes for theirs.</summary>
public sealed class SweepOfPartTests : IDisposable
{
    static readonly string[] Part = ["--only", "word=plain,with%2C comma", "--only", "number=3,0"];

    readonly SweepFolder _folder = new();

    /// <summary>Every sweep of the chapter.</summary>
    public static TheoryData<string> Sweeps => [.. Chapter.Catalog.Sweeps.Select(sweep => sweep.Id)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheTableHasTheSameRows()
    {
        using var whole = new SweepFolder();
        await whole.Shard(0, 1);
        await whole.Merged();
        for (var number = 0; number < 3; number++) await _folder.Shard(number, 3, Part);
        await _folder.Merged();
        var expected = Table(whole).Where(row => row.StartsWith("word", StringComparison.Ordinal) ||
            !row.Contains("quotes", StringComparison.Ordinal) && (row.Contains(",0,0.", StringComparison.Ordinal) || row.Contains(",3,0.", StringComparison.Ordinal)));
        Assert.Equal(9, expected.Count());
        Assert.Equal(expected, Table(_folder));
    }

    [Fact]
    public async Task TheOrderOfTermsDoesNotMatter()
    {
        await _folder.Shard(0, 1, Part);
        Assert.Equal(0, (await _folder.Shard(0, 1, "--only", "number=0,3", "--only", "word=with%2C comma,plain")).Code);
    }

    [Fact]
    public async Task AJournalOfOtherCellsIsRefusedByName()
    {
        await _folder.Shard(0, 2, Part);
        (await _folder.Shard(0, 2)).IsRefused("has only word=plain,with%2C%20comma&number=0,3; expected all");
        (await _folder.Shard(0, 2, "--only", "number=1")).IsRefused("has only word=plain,with%2C%20comma&number=0,3; expected number=1");
        (await _folder.Shard(0, 2, [.. Part, "--points", "2"])).IsRefused("has points all; expected 2");
        await _folder.Shard(1, 2, "--only", "number=1");
        (await _folder.Merge()).IsRefused("1-of-2.journal' has only number=1; expected word=plain");
    }

    [Fact]
    public async Task WhatASweepLacksIsRefused()
    {
        (await _folder.Shard(0, 1, "--cases", "5")).IsRefused("--cases is 5; expected none, since sweep 'tiny-sweep' measures no cases");
        (await _folder.Shard(0, 1, "--only", "colour=red")).IsRefused("--only has axis 'colour'; expected one of word, number, share");
        (await Call.Of("sweep", "coverage", "--cases", "1000001", "--out", _folder.Path)).IsRefused("--cases is '1000001'; expected a whole number from 1 to 1000000");
        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
    }

    /// <summary>The slice first, then a coarser grid of it; more cases than a sweep has without the option.</summary>
    [Fact]
    public void CasesOfOneHypothesisAreChosenInNumber()
    {
        var coverage = Chapter.Catalog.Sweeps.Single(sweep => sweep.Id == "coverage");
        string[] one = [$"hypothesis={Call.Bound}"];
        Assert.Equal(25_000, SweepPlan.Of(coverage, 0, cases: 25_000, only: one).Grid.Count);
        Assert.Equal(10_000, SweepPlan.Of(coverage, 0, only: one).Grid.Count);
        Assert.Equal(["case=0", "case=1", "case=2"], Keys(SweepPlan.Of(coverage, 0, only: one, points: 3).Grid, $"hypothesis={Call.Bound} "));
        var two = SweepPlan.Of(coverage, 0, cases: 7, only: [$"hypothesis={Call.Bound},{Call.Tails}", "case=2,5,6"], points: 5).Grid;
        Assert.Equal(["case=2", "case=5"], Keys(two, $"hypothesis={Call.Bound} "));
        Assert.Equal(4, two.Count);
    }

    [Fact]
    public async Task CasesAreDecidedAndMerged()
    {
        string[] coverage = ["sweep", "coverage", "--only", $"hypothesis={Call.Bound},{Call.Refuted}", "--cases", "3", "--out", _folder.Path];
        await Call.Succeeds(coverage);
        await Call.Succeeds("merge", _folder.Path);
        var report = await File.ReadAllTextAsync(System.IO.Path.Combine(_folder.Path, "coverage.md"));
        // 1 − 0.05^(1/3), and 1 where all cases violate.
        Assert.Contains($"| {Call.Bound} | supported | 0 | 0.631597 |", report, StringComparison.Ordinal);
        Assert.Contains($"| {Call.Refuted} | refuted | 3 | 1 |", report, StringComparison.Ordinal);
        Assert.Contains("Of 1 hypothesis on record as supported each is in all its cases: a share of at most 0.631597 violates it.", report, StringComparison.Ordinal);
    }

    /// <summary>One row, one column, one cell: figures are drawn, and no sentence has a number that is none.</summary>
    [Theory, MemberData(nameof(Sweeps))]
    public void ReportsOfOneValueAnAxisAreWritten(string id)
    {
        var sweep = Chapter.Catalog.Sweeps.Single(each => each.Id == id);
        var grid = sweep.Coarser(sweep.Grid, 300);
        var single = grid.Axes.Select(axis => $"{axis.Name}={Uri.EscapeDataString(axis.Text(axis.Values.Count - 1))}").ToList();
        foreach (var terms in single.Select(term => new List<string> { term }).Append(single))
        {
            var slice = GridSlice.Parse(grid, terms, "--only").Grid;
            var results = Enumerable.Range(0, (int)slice.Count).Select(i => new CellResult(slice[i], [.. sweep.Quantities.Select((_, q) => 0.5 + q + (i % 3))]));
            var exhibits = sweep.Exhibits(slice, results);
            Assert.NotEmpty(exhibits);
            Assert.All(exhibits.SelectMany(exhibit => exhibit.Figures), figure => Assert.StartsWith("<svg", SvgRenderer.Render(figure.Figure), StringComparison.Ordinal));
            Assert.All(exhibits.SelectMany(exhibit => exhibit.Findings), finding => Assert.DoesNotMatch("NaN|diverged|none|∞", finding.Statement + finding.Spanish));
        }
    }

    static IEnumerable<string> Keys(Grid grid, string start) => Enumerable.Range(0, (int)grid.Count).Select(i => grid[i].Key)
        .Where(key => key.StartsWith(start, StringComparison.Ordinal)).Select(key => key[start.Length..]);

    static string[] Table(SweepFolder folder) => File.ReadAllLines(System.IO.Path.Combine(folder.Path, "tiny-sweep.csv"));
}
