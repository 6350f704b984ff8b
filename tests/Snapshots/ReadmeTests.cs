using System.Runtime.CompilerServices;
using InitStudy.Experiments;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Snapshots;

/// <summary>README says what the code says.</summary>
public sealed class ReadmeTests
{
    const int Longest = 150;
    const string Verified = "tests/Snapshots/Verified";

    [Fact]
    public void ItsTableOfVerdictsIsTheOneOnRecord()
    {
        var table = VerdictOverview.Write(Chapter.Catalog, Verified).TrimEnd('\n');
        Assert.True(
            Readme().Contains(table, StringComparison.Ordinal),
            $"README.md has another table of verdicts; expected this one:\n{table}");
    }

    [Fact]
    public void ItsLinksLeadToFilesOfTheRepository()
    {
        var links = System.Text.RegularExpressions.Regex.Matches(Readme(), @"\]\((?!https?:)([^)#]+)")
            .Select(match => match.Groups[1].Value).Distinct();
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Root(), link)), $"'{link}' is no file; expected one"));
    }

    /// <summary>Only what a source itself states, and what can be false, makes a headline.</summary>
    [Fact]
    public void ItsThreeResultsRestOnStatedCountedClaims()
    {
        var results = Readme().Split("Three results that surprise:\n\n")[1].Split("\n\n")[0];
        var ids = System.Text.RegularExpressions.Regex.Matches(results, @"\.md#([a-z0-9-]+)\)").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(3, ids.Count);
        Assert.All(ids, id =>
        {
            var hypothesis = Chapter.Catalog.Find(id)!;
            Assert.Equal(Standing.Stated, hypothesis.Claim.Standing);
            Assert.False(hypothesis.IsIdentity, $"'{id}' is an identity; expected a claim that is counted");
        });
    }

    [Fact]
    public void ItIsShortEnoughToReadAtOneGo() =>
        Assert.InRange(Readme().Split('\n').Length, 1, Longest);

    static string Readme() => File.ReadAllText(Path.Combine(Root(), "README.md"));

    static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
