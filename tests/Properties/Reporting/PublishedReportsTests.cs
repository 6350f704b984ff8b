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
    public void AChangedLineIsCountedAndPlaced()
    {
        var index = Index();
        var lines = index.Content.Split('\n');
        lines[6] = "changed";
        var changed = index with { Content = string.Join('\n', lines) };
        var longer = index with { Content = index.Content + "one\ntwo\n" };
        Assert.Equal(
            [
                "verdicts.md has 1 new line, from line 7 on",
                $"verdicts.md has 2 new lines, from line {lines.Length} on",
                "nobody.md is new",
            ],
            PublishedReports.Changes(Chapter.Catalog, [changed, index, longer, new("nobody", "md", "")]));
    }

    /// <summary>Any published report: here the index.</summary>
    static ReportFile Index()
    {
        using var stream = Chapter.Catalog.Published($"{VerdictIndex.Name}{PublishedReports.Infix}.md")!;
        using var reader = new StreamReader(stream);
        return new(VerdictIndex.Name, "md", reader.ReadToEnd());
    }
}
