using System.Globalization;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Randomness;
using InitStudy.Properties.CommandLine;
using Parquet;

namespace InitStudy.Properties.Sweeps;

/// <summary>A merged sweep has the same bytes however it was cut, in which order, on how many threads, and how often it was stopped.</summary>
public sealed class MergeProperties : IDisposable
{
    const int Cells = 30;

    readonly SweepFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>By nested loops, without grid, shard or journal.</summary>
    [Fact]
    public async Task TheTableIsThatOfAPlainLoop()
    {
        var expected = "word,number,share,uniform,ratio\n";
        var random = RandomStream.Root(StableHash.Of("tiny-sweep")).Child("tiny-sweep");
        foreach (var word in new[] { "plain", "with, comma", "with \"quotes\"" })
        {
            for (var number = 0; number <= 4; number++)
            {
                foreach (var share in new[] { "0.1", "0.3333333333333333" })
                {
                    var uniform = random.Child($"word={word} number={number} share={share}").Uniform(0);
                    var quoted = word == "plain" ? word : $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
                    expected += string.Create(CultureInfo.InvariantCulture, $"{quoted},{number},{share},{uniform:R},{(double)word.Length / number:R}\n");
                }
            }
        }

        await _folder.Shard(0, 1);
        await _folder.Merged();
        Assert.Equal(expected, await File.ReadAllTextAsync(System.IO.Path.Combine(_folder.Path, "tiny-sweep.csv")));
    }

    [Fact]
    public async Task ParquetHasTheTablesColumns()
    {
        await _folder.Shard(0, 1);
        await _folder.Merged();
        var lines = (await File.ReadAllLinesAsync(System.IO.Path.Combine(_folder.Path, "tiny-sweep.csv")))[1..];
        await using var reader = await ParquetReader.CreateAsync(System.IO.Path.Combine(_folder.Path, "tiny-sweep.parquet"));
        Assert.Equal(["word", "number", "share", "uniform", "ratio"], reader.Schema.DataFields.Select(field => field.Name));
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal(Cells, group.RowCount);
        foreach (var (column, fromEnd) in new[] { (1, 4), (2, 3), (3, 2), (4, 1) })
        {
            var values = new double[Cells];
            await group.ReadAsync<double>(reader.Schema.DataFields[column], values);
            Assert.Equal(lines.Select(line => double.Parse(line.Split(',')[^fromEnd], CultureInfo.InvariantCulture)), values);
        }
    }

    [Theory]
    [InlineData(1), InlineData(3), InlineData(7), InlineData(41)]
    public async Task NeitherShardsNorTheirOrderNorThreadsChangeOneByte(int shards)
    {
        using var single = new SweepFolder();
        await single.Shard(0, 1, "--threads", "1");
        foreach (var number in RandomStream.Root((ulong)shards).Permutation(shards))
            Assert.Equal(0, (await _folder.Shard(number, shards, "--threads", shards == 3 ? "1" : "3")).Code);
        Assert.Equal(await single.Merged(), await _folder.Merged());
    }

    /// <summary>Stopped in every cell; each time the cell is finished and kept.</summary>
    [Theory]
    [InlineData("1"), InlineData("2")]
    public async Task NeitherDoInterruptions(string threads)
    {
        using var single = new SweepFolder();
        await single.Shard(0, 1);
        for (var (turn, code) = (0, 75); code != 0; turn++)
        {
            using var stop = new CancellationTokenSource();
            var call = await _folder.Shard(new TinySweep { Measuring = _ => stop.Cancel() }, 1, 2, ["--threads", threads], stop.Token);
            code = call.Code;
            Assert.True(code is 0 or 75 && turn <= Cells, call.Error);
            if (code == 75) Assert.Equal($"initstudy: tiny-sweep, shard 1 of 2: {Done()} of 15 cells in {_folder.Path}; interrupted: the same command goes on\n", call.Error);
            if (threads == "1" && code == 75) Assert.Equal(turn + 1, Done());
        }

        await _folder.Shard(0, 2);
        Assert.Equal(await single.Merged(), await _folder.Merged());
    }

    [Fact]
    public async Task ACompleteShardMeasuresNothingMore()
    {
        await _folder.Shard(0, 2);
        var before = File.ReadAllBytes(_folder.Journal(0, 2));
        var call = await _folder.Shard(new TinySweep { Measuring = cell => throw new InvalidOperationException(cell.Key) }, 0, 2, [], CancellationToken.None);
        Assert.Equal(0, call.Code);
        Assert.Equal(before, File.ReadAllBytes(_folder.Journal(0, 2)));
    }

    [Fact]
    public async Task WhatIsMissingIsNamedByShard()
    {
        (await _folder.Merge()).IsRefused("has no journal");
        await _folder.Shard(0, 3);
        using var stop = new CancellationTokenSource();
        await _folder.Shard(new TinySweep { Measuring = _ => stop.Cancel() }, 2, 3, ["--threads", "1"], stop.Token);
        (await _folder.Merge()).IsRefused("shard 1 of 3 lacks 10 of 10 cells, shard 2 of 3 lacks 9 of 10 cells; ");
        Assert.Equal(2, Directory.EnumerateFiles(_folder.Path).Count());
    }

    [Fact]
    public async Task TwoJournalsOfOneShardAreRefused()
    {
        for (var number = 0; number < 3; number++) await _folder.Shard(number, 3);
        File.Copy(_folder.Journal(1, 3), _folder.Journal(1, 3).Replace("tiny", "copy-of-tiny", StringComparison.Ordinal));
        (await _folder.Merge()).IsRefused("are both of shard 1 of 3", "copy-of-tiny");
    }

    [Fact]
    public async Task OfManyMissingShardsTwentyAreNamed()
    {
        await _folder.Shard(0, 1000);
        var call = await _folder.Merge();
        call.IsRefused(", and 10 more shards; expected every cell once");
        Assert.Equal(20, call.Error.Split(" lacks 1 of 1 cell").Length - 1);
    }

    [Fact]
    public async Task AShardWithoutCellsNeedsNoJournal()
    {
        for (var number = 0; number < 41; number++) await _folder.Shard(number, 41);
        var merged = await _folder.Merged();
        var empty = Directory.EnumerateFiles(_folder.Path, "*.journal").Order(StringComparer.Ordinal).Where(path => File.ReadAllLines(path).Length == 1).ToList();
        Assert.Equal(41 - Cells, empty.Count);
        empty.ForEach(File.Delete);
        Assert.Equal(merged, await _folder.Merged());
    }

    int Done() => File.ReadAllLines(_folder.Journal(1, 2)).Length - 1;
}
