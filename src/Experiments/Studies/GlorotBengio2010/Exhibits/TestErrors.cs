using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>Figure 11 and Table 1: test errors of the five arms, each at its own learning rate.</summary>
static class TestErrors
{
    static readonly double[] Paper = [82.61, 27.15, 16.27, 16.06, 15.60];

    /// <summary>Error curves, final errors beside the paper's, and the orderings that all seeds agree on.</summary>
    public static Exhibit Of(RunCurves curves)
    {
        var runs = curves.Runs;
        var plot = new LinePlot(
            "Figure 11: test error in training",
            curves.Axis,
            new("test error", AxisScale.Linear),
            [.. ShapesetArm.All.Select(arm => curves.Of(arm.Name, arm, (history, reading) => history.Errors[reading]))]);
        var seeds = $"in all {runs.Scale.Seeds} seeds";
        return new(
            "Figure 11 and Table 1: test errors",
            $"Shapeset-3×2 of {runs.Scale.Side} × {runs.Scale.Side} pixels, five hidden layers of {runs.Scale.Width} units, " +
            $"{Format.Count(runs.Scale.Updates)} updates of ten new images, {runs.Scale.Seeds} seeds. All arms of a seed see the same images in the " +
            "same order and share the random numbers of their weights. Each arm has the learning rate with the least validation error after all " +
            "updates of a run of its own, whose seed is used for nothing else. Curves: 1,000 test images, median of the seeds; table: 20,000. " +
            $"An ordering that holds {seeds} would do so by chance with probability {Format.Number(Math.ScaleB(1, -runs.Scale.Seeds), 1)}. Chance is an error of 8/9.",
            [("figure-11", plot)],
            new(
                ["arm", "paper's test error, 5 million updates", "here: median", "range", "learning rate", $"validation error at {Rates(runs)}"],
                [.. ShapesetArm.All.Select((arm, row) => Row(runs, arm, Paper[row]))]))
        {
            Findings =
            [
                new($"Sigmoid has the largest error {seeds}.",
                    ShapesetArm.All.Skip(1).All(arm => Ahead(runs, arm, ShapesetArm.Sigmoid))),
                new($"Tanh has a larger error than softsign, both with the standard initialization, {seeds}.",
                    Ahead(runs, ShapesetArm.Softsign, ShapesetArm.Tanh)),
                new($"Tanh has a larger error than tanh with the normalized initialization {seeds}.",
                    Ahead(runs, ShapesetArm.TanhN, ShapesetArm.Tanh)),
                new($"The initialization changes the error of softsign by less than that of tanh {seeds}: softsign is more robust to it.",
                    Enumerable.Range(0, runs.Scale.Seeds).All(seed =>
                        Math.Abs(Gap(runs, ShapesetArm.Softsign, ShapesetArm.SoftsignN, seed)) < Math.Abs(Gap(runs, ShapesetArm.Tanh, ShapesetArm.TanhN, seed)))),
            ],
        };
    }

    /// <summary>Whether the first arm has the smaller error in every seed.</summary>
    public static bool Ahead(ShapesetRuns runs, ShapesetArm first, ShapesetArm second) =>
        Enumerable.Range(0, runs.Scale.Seeds).All(seed => Gap(runs, second, first, seed) > 0);

    static double Gap(ShapesetRuns runs, ShapesetArm larger, ShapesetArm smaller, int seed) =>
        runs.Of(larger)[seed].TestError - runs.Of(smaller)[seed].TestError;

    static IReadOnlyList<string> Row(ShapesetRuns runs, ShapesetArm arm, double paper)
    {
        double[] errors = [.. runs.Of(arm).Select(run => 100 * run.TestError)];
        return
        [
            arm.Name, Percent(paper), Percent(RunCurves.Median(errors)), $"{Percent(errors.Min())} to {Percent(errors.Max())}",
            Format.Number(runs.RateOf(arm)),
            string.Join(", ", runs.Rates.ErrorsOf(arm).Select(error => Percent(100 * error))),
        ];
    }

    static string Percent(double value) => $"{value.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)} %";

    static string Rates(ShapesetRuns runs) => string.Join(", ", runs.Scale.Rates.Select(rate => Format.Number(rate)));
}
