using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;
using Spectre.Console;

namespace InitStudy.Harness.CommandLine;

/// <summary>How probably the budget suffices for the right verdict, by the true mean: a bar chart in the terminal.</summary>
/// <remarks>Lower bounds, from <see cref="Power"/>. On an edge of the band no budget suffices.</remarks>
static class PowerCurve
{
    const int Points = 15, Width = 72;

    /// <summary>Writes the chart for a case with that prediction; nothing for a law without randomness.</summary>
    public static void Write(TextWriter output, Hypothesis hypothesis, CaseResult result)
    {
        if (!hypothesis.Test.IsRandom) return;
        var band = result.TestedBand;
        var chart = new BarChart { Width = Width, MaxValue = 100 };
        foreach (var truth in Truths(hypothesis, result))
        {
            var power = 1 - Power.Miss(hypothesis.Test.Law, band, truth, hypothesis.Budget);
            var verdict = truth >= band.Low && truth <= band.High ? "supported" : "refuted";
            chart.AddItem($"{Format.Number(truth, 3)} {verdict}", Math.Floor(100 * power));
        }

        output.Write("\nPower: per cent of runs, at least, that reach the right verdict within the budget, by the true mean:\n");
        AnsiConsole.Create(Settings(output)).Write(chart);
    }

    /// <summary>Plain text but in a terminal, and no narrower there: what is piped is the same everywhere.</summary>
    static AnsiConsoleSettings Settings(TextWriter output)
    {
        var terminal = output is StandardOutput && !Console.IsOutputRedirected;
        return new()
        {
            Out = new AnsiConsoleOutput(terminal ? Console.Out : output),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        };
    }

    /// <summary>Means from the barely wrong one through the band, and as far beyond it if it has another side.</summary>
    static IEnumerable<double> Truths(Hypothesis hypothesis, CaseResult result)
    {
        var (band, law, predicted) = (result.TestedBand, hypothesis.Test.Law, result.Predicted);
        var wrong = hypothesis.Test.BarelyWrong(predicted);
        var right = hypothesis.Test.Right(predicted);
        var other = double.IsFinite(band.Low) && double.IsFinite(band.High)
            ? band.Low + band.High - wrong
            : double.IsNaN(right) ? 2 * predicted - wrong : right;
        var (low, high) = (Math.Min(wrong, other), Math.Max(wrong, other));
        for (var i = 0; i < Points; i++)
            yield return Math.Clamp(low + (high - low) * i / (Points - 1), law.SmallestMean, law.LargestMean);
    }
}
