using System.Globalization;
using System.Text.RegularExpressions;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

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
        var hypothesis = Chapter.Catalog.Hypotheses.Single(hypothesis => hypothesis.Id == id);
        var call = await Call.Succeeds("explain", id);
        Assert.Equal($"{id} ({hypothesis.Section.Study}, {hypothesis.Section.Title})", call.Lines[0]);
        var texts = new Dictionary<string, string>
        {
            ["claim"] = hypothesis.Claim.Statement,
            ["source"] = hypothesis.Claim.Source,
            ["reading"] = hypothesis.Reading,
            ["prediction"] = hypothesis.Theory,
            ["domain"] = string.Join(", ", hypothesis.Dimensions.Select(d => $"{d.Name} {d.Low}..{d.High}")),
            ["strata"] = string.Join("; ", hypothesis.Strata.Select(stratum => stratum.Name)),
            ["standing"] = hypothesis.Claim.Standing.Text(),
            ["law"] = hypothesis.Test.Law.Statement,
            ["band"] = hypothesis.Test.Statement,
            ["on record"] = hypothesis.Expected.ToString().ToLowerInvariant(),
        };
        foreach (var (name, text) in texts) Assert.Contains($"  {name,-11}{text}", call.Lines);
        Assert.Equal(texts.Count + 1, call.Lines.Skip(1).TakeWhile(line => line.Length > 0).Count());

        var replayed = $"  replay     {Chapter.Program.Command} ";
        var replay = Assert.Single(call.Lines, line => line.StartsWith(replayed, StringComparison.Ordinal))[replayed.Length..].Split(' ');
        Assert.EndsWith((await Call.Succeeds(replay)).Output, call.Output, StringComparison.Ordinal);
        var outcome = new HypothesisRunner(1).Decide(hypothesis, hypothesis.PinnedRoot);
        Assert.EndsWith(CaseReport.Of(hypothesis, outcome.MostInformativeCase, Chapter.Program.Command), call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PowerSaysWhatTheBudgetCanTellApart()
    {
        var power = Power(await Call.Succeeds("explain", Call.Tails));
        Assert.Matches("^a mean of 0[.][0-9]+ is supported after [0-9 ]+ values, one of 0[.][0-9]+ refuted after [0-9 ]+, " +
            "missed once in a million; the budget is [0-9 ]+$", power);
        Assert.Equal("one value decides a case", Power(await Call.Succeeds("explain", Call.Bound)));
    }

    /// <summary>A bar for each mean: next to nothing at the edges of the band, near certainty at its middle and at the barely wrong mean.</summary>
    [Fact]
    public async Task ThePowerCurveRisesAwayFromTheEdges()
    {
        var bars = Bars(await Call.Succeeds("explain", "fan-in-keeps-signal"));
        Assert.Equal(15, bars.Count);
        Assert.Equal("0.8 refuted", bars[0].Mean);
        Assert.Equal("1 supported", bars[7].Mean);
        Assert.Equal("1.2 refuted", bars[^1].Mean);
        Assert.Equal([99, 99, 99], new[] { bars[0].Power, bars[7].Power, bars[^1].Power });
        Assert.Equal([0, 0], bars.Where(bar => bar.Mean is "0.886 refuted" or "0.914 supported").Select(bar => bar.Power));
        Assert.Empty(Bars(await Call.Succeeds("explain", Call.Bound)));
    }

    static List<(string Mean, int Power)> Bars(Call call) =>
    [
        .. call.Lines.Select(line => Regex.Match(line, "^ *([0-9.]+ (?:supported|refuted)) +█* ?([0-9]+) *$"))
            .Where(match => match.Success)
            .Select(match => (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))),
    ];

    static string Power(Call call) =>
        Assert.Single(call.Lines, line => line.StartsWith("  power ", StringComparison.Ordinal))[13..];
}
