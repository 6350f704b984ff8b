using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>Figure 11 and Table 1: test errors of the five arms, each at its own learning rate.</summary>
static class TestErrors
{
    /// <summary>Clearly off the plateau, whose error is 0.889 with a deviation of 0.01 on the curve's images.</summary>
    public const double Learned = 0.85;

    const double Chance = 8.0 / 9;

    static readonly double[] Paper = [82.61, 27.15, 16.27, 16.06, 15.60];

    /// <summary>The same for networks, images and training of another size, an exhibit of the slow tier.</summary>
    public static SlowExhibit At(ShapesetScale scale) => new(
        scale.Rates.Count + scale.Seeds, (context, finished) => Of(new RunCurves(ShapesetRuns.Train(scale, context, finished))))
    {
        NeedsImages = false,
    };

    /// <summary>Error curves, final errors beside the paper's, and the orderings that all seeds agree on.</summary>
    public static Exhibit Of(RunCurves curves)
    {
        var runs = curves.Runs;
        var plot = new LinePlot(
            "Figure 11: test error in training",
            curves.Axis,
            new("test error", AxisScale.Linear),
            [.. ShapesetArm.All.Select(arm => curves.Of(arm.Name, arm, (history, reading) => history.Errors[reading]))]);
        ShapesetArm[] normalized = [ShapesetArm.SoftsignN, ShapesetArm.TanhN];
        var seeds = $"in all {runs.Scale.Seeds} seeds";
        return new(
            "Figure 11 and Table 1: test errors",
            $"Shapeset-3×2 of {runs.Scale.Side} × {runs.Scale.Side} pixels, five hidden layers of {runs.Scale.Width} units, " +
            $"{Format.Count(runs.Scale.Updates)} updates of ten new images, {runs.Scale.Seeds} seeds. All " +
                $"arms of a seed see the same images in the " +
            "same order and share the random numbers of their weights. Each arm has the learning rate with the " +
            "least validation error after all updates of a run of its own, whose seed is used for nothing else. " +
            "Curves: 1 000 test images, median of the seeds; table: 20 000. " +
            $"An ordering that holds {seeds} would do so by chance with probability {Format.Number(Math.ScaleB(1, -runs.Scale.Seeds), 1)}. " +
                $"Chance is an error of 8/9.",
            [("figure-11", plot)],
            new(
                ["arm", "paper: test error", "here: median", "range",
                    $"updates to an error of {Format.Number(Learned)}: median", "learning rate",
                    $"validation error at {Rates(runs)}"],
                [.. ShapesetArm.All.Select((arm, row) => Row(runs, arm, Paper[row]))]))
        {
            Findings =
            [
                new($"To an error of {Format.Number(Learned)} tanh takes more updates than softsign or never gets there, and softsign " +
                    $"takes more than either arm with N, {seeds}; sigmoid never gets there.",
                    All(runs, seed => UpdatesToLearn(runs, ShapesetArm.Tanh, seed) > UpdatesToLearn(runs, ShapesetArm.Softsign, seed))
                    && normalized.All(arm => All(runs, seed => UpdatesToLearn(runs, ShapesetArm.Softsign, seed) > UpdatesToLearn(runs, arm, seed)))
                    && All(runs, seed => double.IsPositiveInfinity(UpdatesToLearn(runs, ShapesetArm.Sigmoid, seed)))),
                new($"Tanh ends with a larger error than tanh with the normalized initialization {seeds}.",
                    SeedsAhead(runs, ShapesetArm.TanhN, ShapesetArm.Tanh) == runs.Scale.Seeds),
                new($"Softsign ends with a larger error than either arm with N {seeds}.",
                    normalized.All(arm => SeedsAhead(runs, arm, ShapesetArm.Softsign) == runs.Scale.Seeds)),
                new("In most seeds the initialization changes the final error of softsign by less than that of tanh: softsign is more robust to it.",
                    SoftsignIsMoreRobustInMostSeeds(runs)),
                new("The medians of the final errors are ordered as in Table 1 from sigmoid down to the two arms " +
                    "with N, which are half a point apart there.",
                    MediansAreOrdered(runs)),
            ],
        };
    }

    /// <summary>Seeds in which the first arm has the smaller final error.</summary>
    public static int SeedsAhead(ShapesetRuns runs, ShapesetArm first, ShapesetArm second) =>
        Seeds(runs).Count(seed => runs.Of(first)[seed].TestError < runs.Of(second)[seed].TestError);

    /// <summary>Median of an arm's final errors.</summary>
    public static double MedianError(ShapesetRuns runs, ShapesetArm arm) =>
        RunCurves.Median(runs.Of(arm).Select(run => run.TestError));

    /// <summary>Median of the updates that an arm takes to an error of <see cref="Learned"/>; "never" where most seeds do not get there.</summary>
    public static string MedianUpdates(ShapesetRuns runs, ShapesetArm arm) =>
        MedianUpdatesToLearn(runs, arm) is var updates && double.IsFinite(updates) ? Format.Count((long)updates) : "never";

    /// <summary>The same as a number, +∞ for "never".</summary>
    public static double MedianUpdatesToLearn(ShapesetRuns runs, ShapesetArm arm) =>
        RunCurves.Median(Seeds(runs).Select(seed => UpdatesToLearn(runs, arm, seed)));

    /// <summary>Whether no seed leaves the sigmoid network's plateau: the error stays within 0.01 of chance.</summary>
    public static bool SigmoidStaysAtChance(ShapesetRuns runs) =>
        runs.Of(ShapesetArm.Sigmoid).All(run => Math.Abs(run.TestError - Chance) < 0.01);

    /// <summary>Sigmoid, tanh, softsign, and either arm with N.</summary>
    public static bool MediansAreOrdered(ShapesetRuns runs)
    {
        double[] medians = [.. ShapesetArm.All.Select(arm => MedianError(runs, arm))];
        return medians[0] > medians[1] && medians[1] > medians[2] && medians[2] > Math.Max(medians[3], medians[4]);
    }

    /// <summary>Seeds in which the initialization changes softsign's error by less than tanh's.</summary>
    public static int SeedsInWhichSoftsignIsMoreRobust(ShapesetRuns runs) => Seeds(runs).Count(seed => SoftsignIsMoreRobust(runs, seed));

    /// <summary>Whether these are most.</summary>
    public static bool SoftsignIsMoreRobustInMostSeeds(ShapesetRuns runs) => 2 * SeedsInWhichSoftsignIsMoreRobust(runs) > runs.Scale.Seeds;

    /// <summary>Whether the two initializations are nearer to each other with softsign than with tanh.</summary>
    static bool SoftsignIsMoreRobust(ShapesetRuns runs, int seed)
    {
        double Change(ShapesetArm standard, ShapesetArm normalized) =>
            Math.Abs(runs.Of(standard)[seed].TestError - runs.Of(normalized)[seed].TestError);
        return Change(ShapesetArm.Softsign, ShapesetArm.SoftsignN) < Change(ShapesetArm.Tanh, ShapesetArm.TanhN);
    }

    /// <summary>Updates at the first reading of the error curve below <see cref="Learned"/>; +∞ if there is none.</summary>
    static double UpdatesToLearn(ShapesetRuns runs, ShapesetArm arm, int seed)
    {
        var reading = runs.Of(arm)[seed].Errors.ToList().FindIndex(error => error < Learned);
        return reading < 0 ? double.PositiveInfinity : runs.UpdatesAt(reading);
    }

    static IEnumerable<int> Seeds(ShapesetRuns runs) => Enumerable.Range(0, runs.Scale.Seeds);

    static bool All(ShapesetRuns runs, Func<int, bool> holds) => Seeds(runs).All(holds);

    static IReadOnlyList<string> Row(ShapesetRuns runs, ShapesetArm arm, double paper)
    {
        double[] errors = [.. runs.Of(arm).Select(run => 100 * run.TestError)];
        return
        [
            arm.Name, Percent(paper), Percent(RunCurves.Median(errors)), $"{Percent(errors.Min())} to {Percent(errors.Max())}",
            MedianUpdates(runs, arm), Format.Number(runs.RateOf(arm)),
            string.Join(", ", runs.Rates.ErrorsOf(arm).Select(error => Percent(100 * error))),
        ];
    }

    static string Percent(double value) => $"{value.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)} %";

    static string Rates(ShapesetRuns runs) => string.Join(", ", runs.Scale.Rates.Select(rate => Format.Number(rate)));
}
