using System.Text.Json;
using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;
using InitStudy.Properties.Hypotheses;

namespace InitStudy.Properties.CommandLine;

/// <summary>`run ID --case TOKEN`: the very case of the run, with the same decision to the last bit.</summary>
public sealed class CaseReplayTests
{
    [Theory]
    [InlineData(Call.Tails)]
    [InlineData(Call.Refuted)]
    public async Task ATokenReplaysItsCase(string id)
    {
        var hypothesis = Chapter.Catalog.Hypotheses.Single(hypothesis => hypothesis.Id == id);
        var outcome = new HypothesisRunner(2).Decide(hypothesis, 12345);
        foreach (var result in outcome.Cases.Take(4).Append(outcome.MostInformativeCase))
        {
            Assert.Equal(CaseReport.Of(hypothesis, result, Chapter.Program.Command), (await Call.Succeeds("run", id, "--case", result.Token)).Output);
            var line = Assert.Single((await Call.Succeeds("run", id, "--json", "--case", result.Token)).Lines);
            using var parsed = JsonDocument.Parse(line);
            Assert.Equal(result.Decision.Verdict.ToString(), parsed.RootElement.GetProperty("verdict").GetString());
            Assert.Equal(result.Decision.Estimate, parsed.RootElement.GetProperty("estimate").GetDouble());
            Assert.Equal(result.Decision.Count, parsed.RootElement.GetProperty("n").GetInt64());
            Assert.Equal(1, parsed.RootElement.GetProperty("cases").GetInt32());
        }
    }

    /// <summary>Exit code 1 where the record says that every case is supported; a refuted claim may well have cases that are.</summary>
    [Theory]
    [InlineData(Invented.Holds, Verdict.Supported, 0)]
    [InlineData(Invented.False, Verdict.Supported, 1)]
    [InlineData(Invented.Holds, Verdict.Refuted, 0)]
    [InlineData(Invented.False, Verdict.Refuted, 0)]
    public void AnUnsupportedCaseOfASupportedClaimDiffers(double mean, Verdict recorded, int code)
    {
        var invented = new Invented("invented", new UnitInterval(), (_, _) => mean) { Recorded = recorded };
        var catalog = new Catalog([], [invented], typeof(CaseReplayTests).Assembly);
        Assert.Equal(code, CaseReplay.Run(new(catalog), ["invented"], "0000000000000001-3.4", json: false, TextWriter.Null));
    }

    /// <summary>The token is of another world without its root seed.</summary>
    [Fact]
    public async Task AnotherRootIsAnotherMeasurement() => Assert.NotEqual(
        (await Call.Succeeds("run", Call.Tails, "--case", "0000000000000001-20.3.4")).Lines[3],
        (await Call.Succeeds("run", Call.Tails, "--case", "0000000000000002-20.3.4")).Lines[3]);

    [Theory]
    [InlineData("abc", "'abc'", "16 hexadecimal digits")]
    [InlineData("", "''", "16 hexadecimal digits")]
    [InlineData("000000000000001-20.3.4", "'000000000000001-20.3.4'", "16 hexadecimal digits")]
    [InlineData("000000000000000g-20.3.4", "'000000000000000g-20.3.4'", "16 hexadecimal digits")]
    [InlineData("0000000000000001-", "''", "3 numbers")]
    [InlineData("0000000000000001-20.3", "'20.3'", "3 numbers joined by dots: t in tenths, fanIn, fanOut")]
    [InlineData("0000000000000001-20.3.4.5", "'20.3.4.5'", "3 numbers")]
    [InlineData("0000000000000001-20.3.x", "fanOut is 'x'", "from 1 to 64")]
    [InlineData("0000000000000001-20.3.65", "fanOut is '65'", "from 1 to 64")]
    [InlineData("0000000000000001-4.3.64", "t in tenths is '4'", "from 18 to 26")]
    [InlineData("0000000000000001-20.3.-4", "fanOut is '-4'", "from 1 to 64")]
    [InlineData("0000000000000001-20.3.4 ", "fanOut is '4 '", "from 1 to 64")]
    [InlineData("0000000000000001-20.03.4", "20.03.4", "without leading zeros")]
    public async Task AWrongTokenIsRefused(string token, string found, string expected) =>
        (await Call.Of("run", Call.Tails, "--case", token)).IsRefused(found, expected);

    [Fact]
    public async Task TheCaseOfAnotherHypothesisIsRefused()
    {
        var token = Chapter.Catalog.Hypotheses.Single(hypothesis => hypothesis.Id == Call.Bound).Draw(1, stratum: 0);
        (await Call.Of("run", Call.Tails, "--case", $"0000000000000001-{token}")).IsRefused($"'{token}'", "3 numbers");
    }

    [Fact]
    public async Task ACaseBelongsToOneHypothesis()
    {
        const string token = "0000000000000001-20.3.4";
        (await Call.Of("run", "--case", token)).IsRefused("--case comes with 0 names", "the one hypothesis");
        (await Call.Of("run", Call.Tails, Call.Bound, "--case", token)).IsRefused("--case comes with 2 names", "the one hypothesis");
        (await Call.Of("run", "glorot-initialization", "--case", token)).IsRefused("'glorot-initialization' is no hypothesis but a study");
        (await Call.Of("run", Call.Tails, "--case", token, "--threads", "0")).IsRefused("--threads is '0'");
    }

    [Theory]
    [InlineData("--seed", "7")]
    [InlineData("--data", "folder")]
    [InlineData("--tier", "fast")]
    [InlineData("--out", "reports")]
    public async Task ATokenSaysAll(string option, string value) =>
        (await Call.Of("run", Call.Tails, "--case", "0000000000000001-20.3.4", option, value)).IsRefused($"--case comes with {option}");
}
