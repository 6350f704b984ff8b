using System.Text;

namespace InitStudy.Snapshots;

/// <summary>When a verification passes, when it fails, what it says, and which files it leaves.</summary>
/// <remarks>
/// These are laws of the layer in the folder Verify. The package Verify.Xunit words its failures differently and
/// forgives line ends, so leave this file out of compilation together with that folder.
/// </remarks>
public sealed class VerifyLayerTests : IDisposable
{
    readonly TemporarySnapshots _snapshots = new();

    public void Dispose() => _snapshots.Dispose();

    [Fact]
    public async Task EqualPassesAndLeavesNothing()
    {
        _snapshots.Write("s.verified.md", "a\nb\n");
        var result = await _snapshots.In(Verify("a\nb\n", "md")).UseFileName("s");

        Assert.Equal("s.verified.md", Assert.Single(result.Files).VerifiedName);
        Assert.Equal(["s.verified.md"], _snapshots.Names);
    }

    [Fact]
    public async Task EqualDeletesALeftoverReceivedFile()
    {
        _snapshots.Write("s.verified.md", "a\n");
        _snapshots.Write("s.received.md", "old\n");
        _snapshots.Write("s#part.received.svg", "old\n");
        _snapshots.Write("other.received.md", "of another test\n");
        await _snapshots.In(Verify("a\n", "md")).UseFileName("s");

        Assert.Equal(["other.received.md", "s.verified.md"], _snapshots.Names);
    }

    [Fact]
    public async Task NewFailsWithItsFirstLines()
    {
        var text = string.Concat(Enumerable.Range(1, 9).Select(line => $"line {line}\n"));
        var failure = await _snapshots.FailureOf(Verify(text, "md").UseFileName("s"));

        Assert.Contains(_snapshots.Directory, failure, StringComparison.Ordinal);
        Assert.Contains("New: s.verified.md\n  received as s.received.md", failure, StringComparison.Ordinal);
        Assert.Contains("    1: \"line 1\\n\"\n", failure, StringComparison.Ordinal);
        Assert.Contains("    5: \"line 5\\n\"\n", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("line 6", failure, StringComparison.Ordinal);
        Assert.EndsWith(
            "To accept: in that directory, rename each *.received.* named here to *.verified.*, replacing the old "
            + "file, and delete each file after \"Delete:\".", failure, StringComparison.Ordinal);
        Assert.Equal(["s.received.md"], _snapshots.Names);
        Assert.Equal(Encoding.UTF8.GetBytes(text), _snapshots.Read("s.received.md"));
    }

    [Fact]
    public async Task ChangedFailsAtTheFirstDifferenceAndKeepsTheVerifiedFile()
    {
        _snapshots.Write("s.verified.md", "# T\nalpha 1\nsame\n");
        var failure = await _snapshots.FailureOf(Verify("# T\nalpha 2\nother\n", "md").UseFileName("s"));

        Assert.Contains(
            """
            Changed: s.verified.md
              received as s.received.md, first difference in line 2, column 7
                1:          "# T\n"
                2: verified "alpha 1\n"
                2: received "alpha 2\n"
            """.ReplaceLineEndings("\n"), failure, StringComparison.Ordinal);
        Assert.Equal("# T\nalpha 1\nsame\n"u8, _snapshots.Read("s.verified.md"));
        Assert.Equal("# T\nalpha 2\nother\n"u8, _snapshots.Read("s.received.md"));
    }

    [Fact]
    public async Task AnEmptyVerifiedFileCountsAsNew()
    {
        _snapshots.Write("s.verified.md", "");
        var failure = await _snapshots.FailureOf(Verify("a\n", "md").UseFileName("s"));
        Assert.Contains("New: s.verified.md", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nb\n", "a\nb\n", "1: verified \"a\\r\\n\"", "1: received \"a\\n\"")]
    [InlineData("a\nb\n", "a\nb", "2: verified \"b\\n\"", "2: received \"b\"")]
    [InlineData("a\nb", "a\nb\n", "2: verified \"b\"", "2: received \"b\\n\"")]
    [InlineData("a\n", "a\nb\n", "2: verified (end of file)", "2: received \"b\\n\"")]
    [InlineData("a \n", "a\n", "1: verified \"a \\n\"", "1: received \"a\\n\"")]
    [InlineData("\uFEFFa\n", "a\n", "1: verified \"\\uFEFFa\\n\"", "1: received \"a\\n\"")]
    public async Task EveryByteCountsAndIsShown(string verified, string received, string before, string after)
    {
        _snapshots.Write("s.verified.md", verified);
        var failure = await _snapshots.FailureOf(Verify(received, "md").UseFileName("s"));
        Assert.Contains(before, failure, StringComparison.Ordinal);
        Assert.Contains(after, failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALongLineIsCutAroundTheDifference()
    {
        _snapshots.Write("s.verified.svg", $"{new string('a', 4000)}1{new string('b', 4000)}\n");
        var failure = await _snapshots.FailureOf(
            Verify($"{new string('a', 4000)}2{new string('b', 4000)}\n", "svg").UseFileName("s"));
        Assert.Contains("line 1, column 4001", failure, StringComparison.Ordinal);
        Assert.Contains("verified … \"aaa", failure, StringComparison.Ordinal);
        Assert.Contains("aaa1bbb", failure, StringComparison.Ordinal);
        Assert.Contains("aaa2bbb", failure, StringComparison.Ordinal);
        Assert.InRange(failure.Length, 1, 1200);
    }

    [Fact]
    public async Task BytesThatAreNoTextAreComparedToo()
    {
        byte[] verified = [0xFF, 0xFE, 1], received = [0xFF, 0xFE, 2, 3];
        File.WriteAllBytes(Path.Combine(_snapshots.Directory, "s.verified.bin"), verified);
        await _snapshots.In(Verify(verified, "bin")).UseFileName("s");

        File.WriteAllBytes(Path.Combine(_snapshots.Directory, "t.verified.bin"), verified);
        var failure = await _snapshots.FailureOf(Verify(received, "bin").UseFileName("t"));
        Assert.Contains("first difference at byte 2 (3 bytes verified, 4 received)", failure, StringComparison.Ordinal);
        Assert.Equal(received, _snapshots.Read("t.received.bin"));
    }

    [Fact]
    public async Task AllDifferingTargetsAreInOneFailure()
    {
        _snapshots.Write("s.verified.md", "same\n");
        _snapshots.Write("s#plot.verified.svg", "old\n");
        _snapshots.Write("s#gone.verified.svg", "old\n");
        Target[] targets = [new("md", "same\n"), new("svg", "new\n", "plot"), new("csv", "1\n", "details")];
        var failure = await _snapshots.FailureOf(Verify(targets).UseFileName("s"));

        Assert.Contains("Changed: s#plot.verified.svg", failure, StringComparison.Ordinal);
        Assert.Contains("New: s#details.verified.csv", failure, StringComparison.Ordinal);
        Assert.Contains("\nDelete: s#gone.verified.svg", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("s.verified.md", failure, StringComparison.Ordinal);
        Assert.Equal(
            [
                "s#details.received.csv", "s#gone.verified.svg", "s#plot.received.svg", "s#plot.verified.svg",
                "s.verified.md",
            ],
            _snapshots.Names);
    }

    [Fact]
    public async Task AStaleTargetAloneFails()
    {
        _snapshots.Write("s.verified.md", "same\n");
        _snapshots.Write("s.verified.svg", "old\n");
        _snapshots.Write("s.other.verified.svg", "of another test\n");
        var failure = await _snapshots.FailureOf(Verify("same\n", "md").UseFileName("s"));
        Assert.Contains("\nDelete: s.verified.svg", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("other", failure, StringComparison.Ordinal);
        Assert.Contains("s.verified.svg", _snapshots.Names);
    }

    [Fact]
    public async Task AutoVerifyAcceptsEverything()
    {
        _snapshots.Write("s.verified.md", "old\n");
        _snapshots.Write("s#gone.verified.svg", "old\n");
        await _snapshots.In(Verify("new\n", "md")).UseFileName("s").AutoVerify();
        Assert.Equal(["s.verified.md"], _snapshots.Names);
        Assert.Equal("new\n"u8, _snapshots.Read("s.verified.md"));

        await _snapshots.FailureOf(Verify("new\n", "md").UseFileName("t").AutoVerify(throwException: true));
        Assert.Equal(["s.verified.md", "t.verified.md"], _snapshots.Names);
    }

    [Fact]
    public async Task TwoVerificationsCannotShareAFile()
    {
        _snapshots.Write("s.verified.md", "a\n");
        await _snapshots.In(Verify("a\n", "md")).UseFileName("s");
        var failure = await _snapshots.FailureOf(Verify("a\n", "md").UseFileName("S"));
        Assert.Contains("Another verification of this run has the snapshot S", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsNoSnapshot()
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Verify(""));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Verify((string?)null));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Verify([], "bin"));
    }
}
