using InitStudy.Harness.Exhibits;

namespace InitStudy.Harness.Reporting.Changes;

/// <summary>A finding under a figure that turned: it held and does not, or the other way round.</summary>
/// <param name="Study">Its study.</param>
/// <param name="Statement">The sentence.</param>
/// <param name="Holds">Whether it holds now.</param>
sealed record FindingChange(string Study, string Statement, bool Holds)
{
    /// <summary>The findings of a report that turned, those that no longer hold first.</summary>
    public static IEnumerable<FindingChange> Of(FileChange report)
    {
        var (before, after) = (False(report.Before), False(report.After));
        return
        [
            .. after.Except(before).Select(statement => new FindingChange(report.Study, statement, Holds: false)),
            .. before.Except(after).Where(statement => Lines(report.After).Contains($"- {statement}"))
                .Select(statement => new FindingChange(report.Study, statement, Holds: true)),
        ];
    }

    static IReadOnlyList<string> False(string report) =>
        [.. Lines(report).Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => line[Mark.Length..])];

    static string[] Lines(string report) => report.Split('\n');

    static string Mark { get; } = $"- {new Finding("", Holds: false).Text}";
}
