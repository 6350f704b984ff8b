using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Properties.Hypotheses;

namespace InitStudy.Properties.CommandLine;

/// <summary>What a run prints: each verdict on its line, and a last line that counts them.</summary>
public sealed class VerdictTableTests
{
    [Theory]
    [InlineData(3, 2, 1)]
    [InlineData(0, 0, 4)]
    [InlineData(1, 5, 0)]
    [InlineData(0, 1, 2)]
    public void TheLastLineCountsTheVerdicts(int supported, int refuted, int undecided)
    {
        Verdict[] verdicts =
        [
            .. Enumerable.Repeat(Verdict.Undecided, undecided), .. Enumerable.Repeat(Verdict.Refuted, refuted),
            .. Enumerable.Repeat(Verdict.Supported, supported),
        ];
        using var output = new StringWriter();
        VerdictTable.Write(output, [.. verdicts.Select(Outcome)], "initstudy");
        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(verdicts.Length + 2, lines.Length);   // and the study's name
        Assert.StartsWith(
            $"{verdicts.Length} hypotheses: {supported} supported, {refuted} refuted, {undecided} undecided; ",
            lines[^1], StringComparison.Ordinal);
        Assert.Contains(
            refuted + undecided == 0 ? "every verdict as recorded" : $"{refuted + undecided} not as recorded", lines[^1], StringComparison.Ordinal);
        foreach (var (i, verdict) in verdicts.Index())
        {
            Assert.Contains($"claim-{i}  {verdict.ToString().ToLowerInvariant(),-9}", lines[i + 1], StringComparison.Ordinal);
            Assert.Equal(verdict == Verdict.Supported ? ' ' : '!', lines[i + 1][0]);
        }
    }

    /// <summary>What was predicted and measured; and where the verdict is another one, how to see it again.</summary>
    [Theory]
    [InlineData(0.5, Verdict.Supported, "  claim-3  supported  predicted 0.5, measured 0.52 (a 1, b 2)")]
    [InlineData(double.NaN, Verdict.Undecided, "! claim-3  undecided  first ahead, measured 0.52 (a 1, b 2); c run claim-3 --case 0000000000000007-1.2")]
    public void ALineTellsTheMostInformativeCase(double predicted, Verdict verdict, string line)
    {
        using var output = new StringWriter();
        VerdictTable.Write(output, [Outcome(verdict, 3, predicted)], "c");
        Assert.Equal(["none", line], output.ToString().Split('\n')[..2]);
    }

    /// <summary>Supported is on record for every one.</summary>
    static Outcome Outcome(Verdict verdict, int number) => Outcome(verdict, number, 0.5);

    static Outcome Outcome(Verdict verdict, int number, double predicted)
    {
        var band = new Band(0.4, 0.6);
        var result = new CaseResult(new Case(1, 2), 7, "a 1, b 2", predicted, band, band, new(verdict, 9, 0.52, 0.45, 0.55));
        return new(new Invented($"claim-{number}", new UnitInterval(), (_, _) => Invented.Holds), verdict, [result], null);
    }
}
