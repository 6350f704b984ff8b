using InitStudy.Experiments;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Properties.Reporting;

/// <summary>What a run says of its reports against the published ones.</summary>
public sealed class PublishedReportsTests
{
    [Fact]
    public void AReportAsPublishedHasNoChange() => Assert.Empty(PublishedReports.Changes(Chapter.Catalog, [Index()]));

    [Fact]
    public void ChangedAndNewFilesAreNamed()
    {
        var index = Index();
        var changes = PublishedReports.Changes(
            Chapter.Catalog, [index with { Content = index.Content + "one\n" }, index, new("nobody", "md", "1")]);
        Assert.StartsWith("What changed in the science\n  0 verdicts that differ\n", changes, StringComparison.Ordinal);
        Assert.EndsWith(
            "! 1 file with other numbers\n    nobody.md\n" +
            "! 1 file with the same numbers, in other words or another layout\n    verdicts.md\n", changes, StringComparison.Ordinal);
    }

    /// <summary>Any published report: here the index.</summary>
    static ReportFile Index()
    {
        using var stream = Chapter.Catalog.Published($"{VerdictIndex.Name}{PublishedReports.Infix}.md")!;
        using var reader = new StreamReader(stream);
        return new(VerdictIndex.Name, "md", reader.ReadToEnd());
    }
}
