using InitStudy.Experiments.Hypotheses;
using InitStudy.Experiments.Reporting;

namespace InitStudy.Properties.CommandLine;

/// <summary>`explain ID`.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData(Call.Tails)]
    [InlineData(Call.Bound)]
    [InlineData(Call.Refuted)]
    public async Task EverythingAboutAHypothesisEndsWithItsReplay(string id)
    {
        var hypothesis = Catalog.All.Single(hypothesis => hypothesis.Id == id);
        var call = await Call.Succeeds("explain", id);
        Assert.Equal($"{id} ({hypothesis.Study}, {hypothesis.Section})", call.Lines[0]);
        var texts = new Dictionary<string, string>
        {
            ["claim"] = hypothesis.Claim.Statement,
            ["source"] = hypothesis.Claim.Source,
            ["reading"] = hypothesis.Reading,
            ["prediction"] = hypothesis.Theory,
            ["domain"] = string.Join(", ", hypothesis.Dimensions.Select(d => $"{d.Name} {d.Low}..{d.High}")),
            ["strata"] = string.Join("; ", hypothesis.Strata.Select(stratum => stratum.Name)),
            ["law"] = hypothesis.Law.Statement,
            ["band"] = $"the mean is {hypothesis.Tolerance.Statement}",
            ["on record"] = hypothesis.Expected.ToString().ToLowerInvariant(),
        };
        foreach (var (name, text) in texts) Assert.Contains($"  {name,-11}{text}", call.Lines);
        Assert.Equal(texts.Count + 1, call.Lines.Skip(1).TakeWhile(line => line.Length > 0).Count());

        var replay = Assert.Single(call.Lines, line => line.StartsWith("  replay     run ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.EndsWith((await Call.Succeeds(replay[1..])).Output, call.Output, StringComparison.Ordinal);
        var outcome = new Judge(1).Decide(hypothesis, hypothesis.PinnedRoot);
        Assert.EndsWith(CaseReport.Of(hypothesis, outcome.Telling), call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PowerSaysWhatTheBudgetCanTellApart()
    {
        var power = Power(await Call.Succeeds("explain", Call.Tails));
        Assert.Matches("^a mean of 0[.][0-9]+ is supported after [0-9 ]+ values, one of 0[.][0-9]+ refuted after [0-9 ]+, " +
            "missed once in a million; the budget is 200 000$", power);
        Assert.Equal("one value decides a case", Power(await Call.Succeeds("explain", Call.Bound)));
    }

    static string Power(Call call) =>
        Assert.Single(call.Lines, line => line.StartsWith("  power ", StringComparison.Ordinal))[13..];
}
