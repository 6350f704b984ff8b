using System.Text.RegularExpressions;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Properties.Reporting;

/// <summary>What holds for the Markdown of every report, shown on an invented one and on the headings of the real ones.</summary>
public sealed partial class MarkdownReportTests
{
    static readonly string Report = MarkdownReport.Write(InventedReport.Result, "", "program --");

    public static TheoryData<string> Studies => new(Chapter.Catalog.Studies.Select(study => study.Name));

    [Fact]
    public void EveryRowHasTheCellsOfItsHeading()
    {
        var tables = Report.Split("\n\n").Where(block => block.StartsWith('|')).ToList();
        Assert.Equal(2, tables.Count);
        foreach (var table in tables)
        {
            var rows = table.TrimEnd('\n').Split('\n');
            Assert.True(rows.Length >= 4, table);
            Assert.All(rows, row => Assert.Equal(Bar().Count(rows[1]), Bar().Count(row)));
            Assert.All(rows, row => Assert.True(row.StartsWith("| ", StringComparison.Ordinal) && row.EndsWith(" |", StringComparison.Ordinal), row));
        }

        Assert.Contains(@"| \|x\|\| y | 1 |", tables[1], StringComparison.Ordinal);
    }

    /// <summary>In both tiers, between title and introduction, and only then.</summary>
    [Fact]
    public void WithTheUsersImagesTheIntroductionIsSaidToBeOfOthers()
    {
        const string line = "not of those brought with `--data`.*\n\nNumbers that nobody measured.\n\n";
        var brought = InventedReport.Result with { AreUsersImages = true };
        Assert.Contains(line, MarkdownReport.Write(brought, "", "program --"), StringComparison.Ordinal);
        Assert.Contains(line, MarkdownReport.WriteExhibits(brought, ""), StringComparison.Ordinal);
        Assert.DoesNotContain("--data", Report + MarkdownReport.WriteExhibits(InventedReport.Result, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryHypothesisIsLinkedToItsHeading() => LinksLeadToHeadings(InventedReport.Result);

    /// <summary>With a made-up outcome each: only their texts are looked at.</summary>
    [Theory, MemberData(nameof(Studies))]
    public void EveryHypothesisOfAStudyIsLinkedToItsHeading(string name)
    {
        var study = Chapter.Catalog.Studies.Single(study => study.Name == name);
        var one = InventedReport.Result.Outcomes[0].Cases;
        LinksLeadToHeadings(new(Chapter.Catalog, study, [.. Chapter.Catalog.Of(study).Select(h => new Outcome(h, Verdict.Supported, one, null))], []));
    }

    /// <summary>GitHub's ids: lower case, spaces to hyphens, other signs dropped; the second of a name gets "-1".</summary>
    static void LinksLeadToHeadings(StudyResult result)
    {
        var report = MarkdownReport.Write(result, "", "program --");
        var ids = new Dictionary<string, string>();
        foreach (Match heading in Heading().Matches(report))
        {
            var id = Dropped().Replace(heading.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-');
            Assert.True(ids.TryAdd(id, heading.Groups[1].Value), $"two headings are '{id}'");
        }

        var links = InnerLink().Matches(report).Select(match => (Text: match.Groups[1].Value, Id: match.Groups[2].Value)).ToList();
        Assert.Equal(result.Outcomes.Select(outcome => outcome.Hypothesis.Id), links.Select(link => link.Text));
        Assert.All(links, link => Assert.Equal(link.Text, ids[link.Id]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".verified")]
    public void LinksLeadToTheFilesOfTheReport(string infix)
    {
        var files = ReportRenderer.Render(InventedReport.Result, infix);
        Assert.Equal(["md", "csv", "svg", "svg", "svg"], files.Select(file => file.Extension));
        Assert.Equal(files.Count, files.Select(file => file.Stem + file.Extension).Distinct().Count());
        Assert.Equal(
            files.Skip(1).Select(file => $"{file.Stem}{infix}.{file.Extension}").Order(),
            FileLink().Matches(files[0].Content).Select(match => match.Groups[1].Value)
                .Except([$"{VerdictIndex.Name}{infix}.md"]).Order());
    }

    [Fact]
    public void SectionsComeInTheirOrderAndEmptyOnesNotAtAll() => Assert.Equal(
        [
            "An invented study", "Verdicts", "First section", "plain-claim", "plain-claim-1", "Second section", "n01-other-claim",
            "Exhibits", "Two figures", "A table", "Details",
        ],
        Heading().Matches(Report).Select(match => match.Groups[1].Value));

    /// <summary>Every case of a hypothesis under a random law is a decision, two for each of three; one without randomness is none.</summary>
    [Fact]
    public void DecisionsAreCounted()
    {
        var claim = new Hypotheses.Invented("exact-claim", new Exact(), (_, _) => Hypotheses.Invented.Holds);
        var exact = new Outcome(claim, Verdict.Supported, InventedReport.Result.Outcomes[0].Cases, CounterExample: null);
        var report = MarkdownReport.Write(InventedReport.Result with { Outcomes = [.. InventedReport.Result.Outcomes, exact] }, "", "program --");
        Assert.Contains("\n6 sequential decisions under random laws, ", report, StringComparison.Ordinal);
    }

    [Fact]
    public void NumbersThatAreNoneAreWords()
    {
        Assert.Contains("measured diverged, certainly between diverged and none (n = 64)", Report, StringComparison.Ordinal);
        Assert.Contains("measured 1e-9, certainly between none and 1e-8 (n = 1 234 567)", Report, StringComparison.Ordinal);
        Assert.Contains("**refuted** (on record: supported)", Report, StringComparison.Ordinal);
    }

    /// <summary>A case's line ends in what one pastes to see it again, as the terminal and the site print it.</summary>
    [Fact]
    public void EveryCaseIsReplayedByTheProgramsOwnCommand() => Assert.Equal(
        ["plain-claim", "plain-claim-1", "n01-other-claim"],
        Replay().Matches(Report).Select(match => match.Groups[1].Value));

    /// <summary>Nothing that differs between machines, days or editors.</summary>
    [Fact]
    public void EveryFileIsPlain()
    {
        foreach (var file in ReportRenderer.Render(InventedReport.Result))
        {
            Assert.DoesNotMatch("\r|\t|[ ]\n|NaN|∞|Infinity|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]:[0-9]{2}|[A-Z]:[\\\\]|file:", file.Content);
            Assert.DoesNotMatch("(?<![<:/a-z0-9.])/[a-z]+/", file.Content);
            Assert.EndsWith("\n", file.Content, StringComparison.Ordinal);
            Assert.False(file.Content.EndsWith("\n\n", StringComparison.Ordinal), file.Stem);
        }
    }

    [GeneratedRegex("`program -- run ([a-z0-9-]+) --case 0123456789abcdef-3\\.7`\n")]
    private static partial Regex Replay();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Dropped();

    [GeneratedRegex(@"\[([^\]]+)\]\(#([^)]+)\)")]
    private static partial Regex InnerLink();

    [GeneratedRegex(@"\]\(([^#)][^)]*)\)")]
    private static partial Regex FileLink();
}
