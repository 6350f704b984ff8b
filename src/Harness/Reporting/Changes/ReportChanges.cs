using System.Text.RegularExpressions;

namespace InitStudy.Harness.Reporting.Changes;

/// <summary>What changed from the verified reports to the received ones: in the science, in the evidence, in the files.</summary>
/// <param name="Files">Every file that is not what it was.</param>
sealed partial record ReportChanges(IReadOnlyList<FileChange> Files)
{
    /// <summary>Name of the file with a hash for each numeric building block.</summary>
    public const string Fingerprint = "fingerprint.txt";

    /// <summary>Every hypothesis with a case that is not what it was.</summary>
    public IReadOnlyList<HypothesisChange> Hypotheses { get; } =
        [.. Files.Where(file => file.Name.EndsWith(".details.csv", StringComparison.Ordinal)).SelectMany(HypothesisChange.Of)];

    /// <summary>Every finding that turned.</summary>
    public IReadOnlyList<FindingChange> Findings { get; } =
        [.. Files.Where(file => file.Name.EndsWith(".md", StringComparison.Ordinal)).SelectMany(FindingChange.Of)];

    /// <summary>Building blocks of the engine that compute something else, in any precision. A report's words are none.</summary>
    public IReadOnlyList<string> Blocks { get; } =
    [
        .. Files.Where(file => file.Name == Fingerprint).SelectMany(Changed).Select(line => Hash().Replace(line, ""))
            .Where(block => block is not ("report" or "")).Distinct(),
    ];

    static IEnumerable<string> Changed(FileChange file)
    {
        var (before, after) = (file.Before.Split('\n'), file.After.Split('\n'));
        return after.Except(before).Concat(before.Except(after));
    }

    [GeneratedRegex(" (float |double )?[0-9a-f]{64}$")]
    private static partial Regex Hash();
}
