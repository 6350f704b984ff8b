using System.Globalization;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Properties.Hypotheses;

namespace InitStudy.Properties.CommandLine;

/// <summary>Verdicts other than the recorded ones: invented, since no hypothesis of the program has one.</summary>
public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(Verdict.Supported, Invented.Holds, 0)]
    [InlineData(Verdict.Supported, Invented.False, 1)]
    [InlineData(Verdict.Supported, Invented.Open, 1)]
    [InlineData(Verdict.Refuted, Invented.False, 0)]
    [InlineData(Verdict.Refuted, Invented.Holds, 1)]
    [InlineData(Verdict.Undecided, Invented.Open, 0)]
    public void OnlyRecordedVerdictsGiveZero(Verdict recorded, double mean, int expected)
    {
        var (tried, good) = (Decide("tried", recorded, mean), Decide("good", Verdict.Supported, Invented.Holds));
        Assert.Equal(expected, ExitCode.Of([tried]));
        Assert.Equal(expected, ExitCode.Of([good, tried, good]));

        using var output = new StringWriter(CultureInfo.InvariantCulture);
        VerdictTable.Write(output, [tried, good], "dotnet program");
        var lines = output.ToString().Split('\n');
        Assert.StartsWith(expected == 0 ? "  tried  " : "! tried  ", lines[1], StringComparison.Ordinal);
        Assert.Equal(expected == 1, lines[1].EndsWith($"; dotnet program run tried --case {tried.MostInformativeCase.Token}", StringComparison.Ordinal));
        Assert.StartsWith("  good   supported  ", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(expected == 0 ? "; every verdict as recorded." : "; 1 not as recorded, marked with '!'.", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void JsonHasBothVerdictsAndNullForWhatIsNoNumber()
    {
        var outcome = Decide("tried", Verdict.Refuted, Invented.Holds);
        var endless = outcome.Cases[0] with { Decision = new(Verdict.Supported, 3, double.NaN, double.NegativeInfinity, double.PositiveInfinity) };
        var expected = string.Create(CultureInfo.InvariantCulture, $$"""
            {"study":"none","id":"tried","expected":"Refuted","verdict":"Supported","cases":1,"n":3,"predicted":0.5,"estimate":null,
            "low":null,"high":null,"violating":{{(outcome with { Cases = [endless] }).Coverage.Bound}},"seed":5}
            """).ReplaceLineEndings("");
        Assert.Equal(expected, JsonLine.Of(outcome with { Cases = [endless] }));
    }

    static Outcome Decide(string id, Verdict recorded, double mean) =>
        new HypothesisRunner(1).Decide(new Invented(id, new UnitInterval(), (_, _) => mean) { Recorded = recorded, Number = 2 }, 5);
}
