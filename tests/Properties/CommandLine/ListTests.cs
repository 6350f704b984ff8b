using System.Text.Json;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Properties.CommandLine;

/// <summary>`list` and `list --json`.</summary>
public sealed class ListTests
{
    static readonly string[] Tests = ["mean", "most", "first ahead", "exactly"];

    [Fact]
    public async Task JsonIsOneObjectALineWithTheFieldsOfTheContract()
    {
        var lines = (await Call.Succeeds("list", "--json")).Lines;
        Assert.Equal(Chapter.Catalog.Studies.SelectMany(study => Chapter.Catalog.Of(study)).Select(hypothesis => hypothesis.Id), lines.Select(line => Of(line, "id")));
        Assert.Equal(Chapter.Catalog.Hypotheses.Count, lines.Count);
        foreach (var line in lines)
        {
            using var parsed = JsonDocument.Parse(line);
            Assert.Equal(
                ["study", "id", "statement", "source", "standing", "test", "expected", "tier", "cases"],
                parsed.RootElement.EnumerateObject().Select(field => field.Name));
            var hypothesis = Chapter.Catalog.Hypotheses.Single(hypothesis => hypothesis.Id == Of(line, "id"));
            Assert.Equal(hypothesis.Section.Study, Of(line, "study"));
            Assert.Equal((hypothesis.Claim.Statement, hypothesis.Claim.Source), (Of(line, "statement"), Of(line, "source")));
            Assert.Equal(hypothesis.Claim.Standing.Text(), Of(line, "standing"));
            Assert.Contains(Of(line, "test"), Tests);
            Assert.Equal(hypothesis.Draw(hypothesis.PinnedRoot).Count, parsed.RootElement.GetProperty("cases").GetInt32());
            Assert.Equal(hypothesis.Expected, Enum.Parse<Verdict>(Of(line, "expected")));
            Assert.Equal("fast", Of(line, "tier"));
        }
    }

    [Fact]
    public async Task TextHasEveryClaimUnderItsStudy()
    {
        var text = (await Call.Succeeds("list")).Output;
        var end = 0;
        foreach (var study in Chapter.Catalog.Studies)
        {
            end = text.IndexOf($"{study.Name}: {study.Title}\n", end, StringComparison.Ordinal);
            Assert.True(end >= 0, study.Name);
            foreach (var hypothesis in Chapter.Catalog.Of(study))
            {
                var verdict = hypothesis.Expected.ToString().ToLowerInvariant();
                end = text.IndexOf($"  {hypothesis.Id} ({verdict})\n    {hypothesis.Claim.Statement}\n", end, StringComparison.Ordinal);
                Assert.True(end >= 0, hypothesis.Id);
            }
        }
    }

    static string Of(string line, string field)
    {
        using var parsed = JsonDocument.Parse(line);
        return parsed.RootElement.GetProperty(field).GetString()!;
    }
}
