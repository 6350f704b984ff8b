using InitStudy.Experiments.CommandLine;

namespace InitStudy.Snapshots;

/// <summary>The hash of every building block, pinned: another machine, system, runtime or build has the same.</summary>
public sealed class FingerprintTests
{
    [Fact]
    public Task EveryHashIsTheVerifiedOne()
    {
        var lines = Fingerprint.All().Select(line => $"{line.Block} {line.Hash}\n");
        return Verify(string.Concat(lines), "txt").UseFileName("fingerprint");
    }
}
