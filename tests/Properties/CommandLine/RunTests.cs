using System.Text.Json;
using System.Text.RegularExpressions;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.CommandLine;

/// <summary>`run` on single hypotheses: what it prints, and that it depends on the seed alone.</summary>
public sealed class RunTests
{
    const string Training = "explosion-makes-training-diverge";

    static readonly string[] Cheap = [Call.Bound, Call.Variance, Call.Refuted];

    [Fact]
    public async Task JsonIsOneObjectALineWithTheFieldsOfTheContract()
    {
        var lines = (await Call.Succeeds(["run", .. Cheap, Cheap[0], "--json"])).Lines;
        Assert.Equal(Cheap.Length, lines.Count);
        foreach (var (line, id) in lines.Zip(Cheap))
        {
            using var parsed = JsonDocument.Parse(line);
            var fields = parsed.RootElement;
            Assert.Equal(
                ["study", "id", "expected", "verdict", "cases", "n", "predicted", "estimate", "low", "high", "violating", "seed"],
                fields.EnumerateObject().Select(field => field.Name));
            var hypothesis = Chapter.Catalog.Hypotheses.Single(hypothesis => hypothesis.Id == id);
            var outcome = new HypothesisRunner(2).Decide(hypothesis, hypothesis.PinnedRoot);
            var telling = outcome.MostInformativeCase;
            Assert.Equal(
                (hypothesis.Section.Study, id, hypothesis.Expected.ToString(), outcome.Verdict.ToString(), outcome.Cases.Count, outcome.Count),
                (Text("study"), Text("id"), Text("expected"), Text("verdict"), fields.GetProperty("cases").GetInt32(), fields.GetProperty("n").GetInt64()));
            Assert.Equal(
                (telling.Predicted, telling.Estimate, telling.Low, telling.High, outcome.Coverage.Bound),
                (Number("predicted"), Number("estimate"), Number("low"), Number("high"), Number("violating")));
            Assert.Equal(hypothesis.PinnedRoot, fields.GetProperty("seed").GetUInt64());
            string? Text(string field) => fields.GetProperty(field).GetString();
            double Number(string field) => fields.GetProperty(field).GetDouble();
        }
    }

    [Fact]
    public async Task TextIsOneLineAHypothesisAndWritesNoReport()
    {
        using var folder = new TemporaryFolder();
        var call = await Call.Succeeds(["run", .. Cheap, "--out", folder.File("reports")]);
        foreach (var id in Cheap[..2]) Assert.Single(call.Lines, line => line.StartsWith($"  {id} ", StringComparison.Ordinal) && line.Contains("  supported  ", StringComparison.Ordinal));
        Assert.Single(call.Lines, line => line.StartsWith($"  {Call.Refuted} ", StringComparison.Ordinal) && line.Contains("  refuted  ", StringComparison.Ordinal));
        Assert.Contains("3 hypotheses: 2 supported, 1 refuted, 0 undecided; every verdict as recorded.", call.Lines);
        Assert.Single(call.Lines, line => Regex.IsMatch(line, @"^[0-9]+ decisions, wrong with probability at most [0-9.]+e-1[0-9] together\.$"));
        Assert.Equal(2 + 3 + 2, call.Lines.Count);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task TheNumberOfThreadsChangesNotOneByte()
    {
        string[] cheap = ["run", .. Cheap, "--json", "--threads"], training = ["run", Training, "--json", "--threads"];
        var expected = await Call.Succeeds([.. cheap, "1"]);
        foreach (var threads in new[] { "2", "8" }) Assert.Equal(expected, await Call.Succeeds([.. cheap, threads]));
        Assert.Equal(await Call.Succeeds([.. training, "1"]), await Call.Succeeds([.. training, "8"]));
    }

    [Fact]
    public async Task ASeedDecidesEveryNumber()
    {
        string[] seeded = ["run", Call.Variance, "--json", "--seed"];
        var seven = await Call.Succeeds([.. seeded, "7"]);
        Assert.Equal(seven, await Call.Succeeds([.. seeded, "7"]));
        Assert.NotEqual(seven, await Call.Succeeds([.. seeded, "8"]));

        var hypothesis = Chapter.Catalog.Hypotheses.Single(hypothesis => hypothesis.Id == Call.Variance);
        var pinned = FormattableString.Invariant($"{hypothesis.PinnedRoot}");
        Assert.Equal(await Call.Succeeds("run", Call.Variance, "--json"), await Call.Succeeds([.. seeded, pinned]));
        await Call.Succeeds([.. seeded, "18446744073709551615"]);
    }

    [Fact]
    public async Task ARandomSeedIsPrintedAndGivesTheSameVerdicts()
    {
        string[] seeded = ["run", .. Cheap, "--seed"];
        var (first, second) = (await Call.Succeeds([.. seeded, "random"]), await Call.Succeeds([.. seeded, "random"]));
        Assert.NotEqual(Seed(first), Seed(second));
        Assert.Equal(first, await Call.Succeeds([.. seeded, Seed(first)]));
        foreach (var call in new[] { first, second })
            Assert.Contains("3 hypotheses: 2 supported, 1 refuted, 0 undecided; every verdict as recorded.", call.Lines);
    }

    static string Seed(Call call) => Assert.Single(
        call.Lines, line => line.StartsWith("Root seed ", StringComparison.Ordinal))["Root seed ".Length..].TrimEnd('.');

    /// <summary>More cases start with the ones there were, fewer are the first of them; a domain that is smaller gives all it has.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public async Task SoManyCasesAreDecidedAsAreAskedFor(int count)
    {
        using var parsed = System.Text.Json.JsonDocument.Parse((await Call.Succeeds("run", Call.Variance, "--cases", $"{count}", "--json")).Output);
        Assert.Equal(count, parsed.RootElement.GetProperty("cases").GetInt32());
        var hypothesis = Chapter.Catalog.Find(Call.Variance)!;
        Assert.Equal(
            hypothesis.Draw(hypothesis.PinnedRoot).Take(count), hypothesis.DrawCases(hypothesis.PinnedRoot, count).Take(hypothesis.Cases));
    }
}
