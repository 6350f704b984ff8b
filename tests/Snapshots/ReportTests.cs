using System.Text.RegularExpressions;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Snapshots;

/// <summary>The published reports are what the code measures today, byte for byte.</summary>
public sealed class ReportTests(MainRun run) : IClassFixture<MainRun>
{
    /// <summary>The names of all studies.</summary>
    public static TheoryData<string> Studies() => [.. Chapter.Catalog.Studies.Select(study => study.Name)];

    /// <summary>
    /// Reports, index, sources sentence by sentence, the engine's hashes, README's terminal, and no others: a failure says first
    /// what changed in the science.
    /// </summary>
    [Fact]
    public Task EveryFileIsTheVerifiedOne() => Reviewed.MustHold(
    [
        .. run.Results.SelectMany(result => ReportRenderer.Render(result, PublishedReports.Infix, Chapter.Program.Command)),
        VerdictIndex.Render(run.Results, PublishedReports.Infix),
        .. Chapter.Program.Pages.Select(page => page.Render(run.Results, PublishedReports.Infix)),
        FingerprintTests.Hashes(),
        TerminalTests.Picture(),
    ]);

    /// <summary>What is said under a figure is true of what the figure draws.</summary>
    [Theory, MemberData(nameof(Studies))]
    public void EveryFindingHoldsOnThePinnedData(string study) => Assert.All(
        run.Results.Single(candidate => candidate.Study.Name == study).Exhibits.SelectMany(exhibit => exhibit.Findings),
        finding => Assert.True(finding.Holds, finding.Statement));

    [Fact]
    public void LinksBetweenReportsLeadToHeadings()
    {
        var files = run.Results.SelectMany(result => ReportRenderer.Render(result)).Append(VerdictIndex.Render(run.Results))
            .Concat(Chapter.Program.Pages.Select(page => page.Render(run.Results)))
            .Where(file => file.Extension == "md").ToDictionary(file => $"{file.Stem}.md", file => file.Content);
        foreach (var text in files.Values)
        {
            foreach (Match link in Regex.Matches(text, @"\]\(([a-z-]+\.md)(?:#([a-z0-9-]+))?\)"))
            {
                Assert.Contains(link.Groups[1].Value, files.Keys);
                if (link.Groups[2].Success)
                    Assert.Contains($"\n### {link.Groups[2].Value}\n", files[link.Groups[1].Value], StringComparison.Ordinal);
            }
        }
    }

    [Theory, MemberData(nameof(Studies))]
    public void EveryVerdictIsTheRecordedOne(string study) =>
        Assert.All(
            run.Results.Single(candidate => candidate.Study.Name == study).Outcomes,
            outcome => Assert.True(
                outcome.AsExpected,
                $"{outcome.Hypothesis.Id}: {outcome.Verdict}, but {outcome.Hypothesis.Expected} is on record"));

    [Fact]
    public void AllDecisionsOfTheRunTogetherErrWithLessThanOneInABillion() =>
        Assert.InRange(run.ErrorBound, 0, ErrorRate.Run);
}
