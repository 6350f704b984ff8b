using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;

namespace InitStudy.Snapshots;

/// <summary>The hash of every building block, pinned: another machine, system, runtime or build has the same.</summary>
public sealed class FingerprintTests
{
    [Fact]
    public Task EveryHashIsTheVerifiedOne()
    {
        var lines = Fingerprint.All().Concat(Chapter.Program.Fingerprint()).Select(line => $"{line.Block} {line.Hash}\n");
        return Verify(string.Concat(lines), "txt").UseFileName("fingerprint");
    }
}
