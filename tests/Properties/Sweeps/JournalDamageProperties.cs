using System.Text;
using InitStudy.Harness;
using InitStudy.Harness.Sweeps;
using InitStudy.Properties.CommandLine;

namespace InitStudy.Properties.Sweeps;

/// <summary>What a crash leaves is gone on with; whatever else is wrong with a journal is refused by name.</summary>
public sealed class JournalDamageProperties : IDisposable
{
    static readonly SweepPlan Plan = SweepPlan.Of(new TinySweep(), seed: 7);
    static readonly Shard Third = new(1, 3);

    readonly SweepFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>From an empty file to a whole one: wherever a killed process was, the next one ends with the same bytes.</summary>
    [Fact]
    public void AJournalCutAnywhereGoesOn()
    {
        var whole = Whole();
        for (var length = 0; length <= whole.Length; length++) Assert.Equal(whole, Finished(whole[..length]));
    }

    /// <summary>As a file system may leave them after a power cut.</summary>
    [Fact]
    public void ZerosAfterTheLastLineAreDropped()
    {
        var whole = Whole();
        Assert.Equal(whole, Finished([.. whole[..^40], .. new byte[100]]));
    }

    [Fact]
    public void AnyOtherByteIsNoticed()
    {
        var whole = Whole();
        for (var i = 0; i < whole.Length; i++)
        {
            foreach (var other in new byte[] { (byte)(whole[i] ^ 1), (byte)(whole[i] ^ 0x80), (byte)'\n', 0 })
            {
                if (other == whole[i]) continue;
                byte[] damaged = [.. whole[..i], other, .. whole[(i + 1)..]];
                var line = 1 + whole[..i].Count(octet => octet == '\n');
                var refusal = Assert.Throws<InputException>(() => Open(damaged));
                Assert.StartsWith($"journal 'a path' is damaged in line {line}: ", refusal.Message, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Lines that are whole, but not where they belong.</summary>
    [Fact]
    public void LinesInAnotherOrderAreNoticed()
    {
        var lines = Encoding.ASCII.GetString(Whole()).Split('\n');
        string[][] wrong = [[.. lines[..2], .. lines[1..]], [lines[0], lines[2], lines[1], .. lines[3..]], [.. lines[..3], .. lines[4..]]];
        foreach (var journal in wrong) Assert.Contains(" after ", Refusal(Encoding.ASCII.GetBytes(string.Join('\n', journal))), StringComparison.Ordinal);
    }

    [Fact]
    public void LinesOfAnotherSeedAreNoticed()
    {
        var (lines, others) = (Encoding.ASCII.GetString(Whole()).Split('\n'), Encoding.ASCII.GetString(Whole(Plan with { Seed = 8 })).Split('\n'));
        Assert.Contains("damaged in line 2", Refusal(Encoding.ASCII.GetBytes(string.Join('\n', [lines[0], .. others[1..]]))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format", "2"), InlineData("sweep", "other"), InlineData("version", "0.9"), InlineData("seed", "8"), InlineData("points", "4")]
    [InlineData("cases", "5"), InlineData("only", "number=1")]
    [InlineData("grid", "0123456789abcdef"), InlineData("cells", "31"), InlineData("shard", "0"), InlineData("of", "4")]
    public void AnotherHeaderIsRefusedByName(string name, string value)
    {
        var header = JournalHeader.Of(Plan, Third);
        var other = new JournalHeader([.. header.Fields.Select(pair => (pair.Name, pair.Name == name ? value : pair.Value))]);
        Assert.Equal($"journal 'a path' has {name} {value}; expected {header[name]}", Refusal(JournalLine.Write(other.Text, 0)));
    }

    [Fact]
    public async Task TheProgramRefusesAnotherSeedOrGridInOneLine()
    {
        await _folder.Shard(0, 1);
        (await _folder.Shard(0, 1, "--seed", "5")).IsRefused("has seed ", "; expected 5");
        (await _folder.Shard(0, 1, "--points", "5")).IsRefused("has points all; expected 5");
    }

    [Fact]
    public async Task MergeRefusesShardsThatDoNotBelongTogether()
    {
        await _folder.Shard(0, 2);
        await _folder.Shard(1, 2, "--seed", "5");
        (await _folder.Merge()).IsRefused("1-of-2.journal' has seed 5");
    }

    /// <summary>Journals that fit their checksums, since somebody computed those again.</summary>
    [Theory]
    [InlineData("of", "0", "from 1 to 1000000"), InlineData("of", "-1", "from 1 to 1000000"), InlineData("of", "2147483647", "from 1 to 1000000")]
    [InlineData("shard", "3", "from 0 to 2"), InlineData("shard", "-1", "from 0 to 2"), InlineData("points", "0", "from 1 to 2147483647")]
    [InlineData("points", "few", "from 1 to 2147483647"), InlineData("cases", "0", "from 1 to 1000000"), InlineData("seed", "seven", "expected a whole number")]
    [InlineData("sweep", "other", "one of tiny-sweep")]
    public async Task MergeRefusesAForgedHeaderByName(string name, string value, string expected)
    {
        Forge(header => new([.. header.Fields.Select(pair => (pair.Name, pair.Name == name ? value : pair.Value))]), "1 0.5 2");
        (await _folder.Merge()).IsRefused($"tiny-sweep.1-of-3.journal' has {name} {value}; expected ", expected);
    }

    /// <summary>What no option could have asked for.</summary>
    [Theory]
    [InlineData("cases", "5", "cases is 5; expected none"), InlineData("only", "number=9", "only has number '9'; expected one of 0, 1, 2, 3, 4")]
    [InlineData("only", "", "only is ''; expected AXIS=VALUE"), InlineData("only", "number=3,1", "has only number=3,1; expected number=1,3")]
    public async Task MergeRefusesAForgedSliceByName(string name, string value, string message)
    {
        Forge(header => new([.. header.Fields.Select(pair => (pair.Name, pair.Name == name ? value : pair.Value))]), "1 0.5 2");
        (await _folder.Merge()).IsRefused("tiny-sweep.1-of-3.journal'", message);
    }

    /// <summary>One value too few, or one that is no number.</summary>
    [Theory]
    [InlineData("0.5", "has 1 values in cell "), InlineData("0.5 x", "has value x in cell "), InlineData("0.5 ", "has value  in cell ")]
    public async Task MergeRefusesForgedValuesByName(string values, string message)
    {
        Forge(header => header, $"{Third.Cell(0)} {values}");
        (await _folder.Merge()).IsRefused(message);
    }

    [Fact]
    public async Task AJournalThatBecomesShorterDuringAMergeIsNoticed()
    {
        await _folder.Shard(0, 1);
        var set = Assert.Single(ShardSet.Find(_folder.Path, new([], [], GetType().Assembly) { Sweeps = [new TinySweep()] }));
        var content = File.ReadAllBytes(_folder.Journal(0, 1));
        File.WriteAllBytes(_folder.Journal(0, 1), content[..^30]);
        Assert.Contains("has become shorter", Assert.Throws<InputException>(() => set.Results.Count()).Message, StringComparison.Ordinal);
    }

    void Forge(Func<JournalHeader, JournalHeader> change, string record)
    {
        var header = change(JournalHeader.Of(Plan, Third));
        File.WriteAllBytes(_folder.Journal(1, 3), [.. JournalLine.Write(header.Text, 0), .. JournalLine.Write(record, header.Checksum)]);
    }

    /// <summary>The first one's lock is gone with it, whether it ended or was killed.</summary>
    [Fact]
    public async Task ASecondProcessOnAShardIsRefused()
    {
        using (Journal.Open(Plan, Third, _folder.Path))
        {
            var refusal = Assert.Throws<InputException>(() => Journal.Open(Plan, Third, _folder.Path));
            Assert.Contains("in use by another process", refusal.Message, StringComparison.Ordinal);
            (await _folder.Merge()).IsRefused("in use by another process");
        }

        Journal.Open(Plan, Third, _folder.Path).Dispose();
    }

    static string Refusal(byte[] content) => Assert.Throws<InputException>(() => Open(content)).Message;

    static void Open(byte[] content)
    {
        using var stream = Stream(content);
        using var journal = new Journal(Plan, Third, stream, "a path");
    }

    static byte[] Whole(SweepPlan? plan = null) => Finished([], plan);

    static byte[] Finished(byte[] content, SweepPlan? plan = null)
    {
        using var stream = Stream(content);
        using var journal = new Journal(plan ?? Plan, Third, stream, "a path");
        Assert.True(ShardRun.Do(plan ?? Plan, Third, journal, threads: 1, () => { }, CancellationToken.None));
        return stream.ToArray();
    }

    static MemoryStream Stream(byte[] content)
    {
        var stream = new MemoryStream();
        stream.Write(content);
        stream.Position = 0;
        return stream;
    }
}
