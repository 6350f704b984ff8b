using InitStudy.Experiments;
using InitStudy.Harness.Reporting.Changes;

namespace InitStudy.Properties.Reporting;

/// <summary>What tells changes reads every line that was ever published.</summary>
public sealed class PublishedDetailsTests
{
    const string Ending = ".details.verified.csv";

    /// <summary>Every table of details.</summary>
    public static TheoryData<string> Tables =>
        [.. typeof(Chapter).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Tables))]
    public void EveryCaseIsReadWithItsNumbers(string name)
    {
        using var reader = new StreamReader(typeof(Chapter).Assembly.GetManifestResourceStream(name)!);
        var csv = reader.ReadToEnd();
        var rows = DetailsRow.Read(csv);
        Assert.Equal(csv.Count(c => c == '\n') - 1, rows.Count);
        Assert.All(rows, row => Assert.False(row.IsBeyondTheBoundsOf(row)));
    }
}
