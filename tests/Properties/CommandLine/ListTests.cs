using System.Text.Json;
using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses;
using InitStudy.Experiments.Studies;

namespace InitStudy.Properties.CommandLine;

/// <summary>`list` and `list --json`.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task JsonIsOneObjectALineWithTheFieldsOfTheContract()
    {
        var lines = (await Call.Succeeds("list", "--json")).Lines;
        Assert.Equal(Study.All.SelectMany(study => study.Hypotheses).Select(hypothesis => hypothesis.Id), lines.Select(line => Of(line, "id")));
        Assert.Equal(Catalog.All.Count, lines.Count);
        foreach (var line in lines)
        {
            using var parsed = JsonDocument.Parse(line);
            Assert.Equal(
                ["study", "id", "statement", "source", "expected", "tier"],
                parsed.RootElement.EnumerateObject().Select(field => field.Name));
            var hypothesis = Catalog.All.Single(hypothesis => hypothesis.Id == Of(line, "id"));
            Assert.Equal(hypothesis.Study, Of(line, "study"));
            Assert.Equal(hypothesis.Claim, new Claim(Of(line, "statement"), Of(line, "source")));
            Assert.Equal(hypothesis.Expected, Enum.Parse<Verdict>(Of(line, "expected")));
            Assert.Equal("fast", Of(line, "tier"));
        }
    }

    [Fact]
    public async Task TextHasEveryClaimUnderItsStudy()
    {
        var text = (await Call.Succeeds("list")).Output;
        var end = 0;
        foreach (var study in Study.All)
        {
            end = text.IndexOf($"{study.Name}: {study.Title}\n", end, StringComparison.Ordinal);
            Assert.True(end >= 0, study.Name);
            foreach (var hypothesis in study.Hypotheses)
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
