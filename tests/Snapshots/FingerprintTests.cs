using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Reporting.Changes;

namespace InitStudy.Snapshots;

/// <summary>The hash of every building block, pinned: another machine, system, runtime or build has the same.</summary>
public sealed class FingerprintTests
{
    /// <summary>A line a building block.</summary>
    internal static ReportFile Hashes() => new(Path.GetFileNameWithoutExtension(ReportChanges.Fingerprint), "txt", string.Concat(
        Fingerprint.All().Concat(Chapter.Program.Fingerprint()).Select(line => $"{line.Block} {line.Hash}\n")));

    [Fact]
    public void EveryBlockComputesWhatItDid()
    {
        var change = PublishedReports.Change(Hashes(), Reviewed.Verified(Hashes()));
        Assert.Empty(change is null ? [] : new ReportChanges([change]).Blocks);
        Assert.Null(change);
    }
}
