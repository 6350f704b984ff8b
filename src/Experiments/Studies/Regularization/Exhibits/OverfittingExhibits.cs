using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.Exhibits;

/// <summary>How the gap between test and training error depends on width, number of labels and wrong labels.</summary>
static class OverfittingExhibits
{
    const string GapTitle = "Test error less training error";
    const int Seeds = 5, Labels = 60, Width = 64;

    static readonly int[] Noises = [0, 10, 30];

    static readonly int[] Widths = [2, 4, 8, 16, 32, 64, 128, 256], Sizes = [20, 40, 80, 160, 320];

    /// <summary>Gap and test error over the number of hidden units.</summary>
    public static Exhibit ByWidth(ExhibitContext context) => new(
        "The gap and the error by width",
        $"A hidden layer of ReLUs learns {Labels} images of {context.Data.Name}, Adam, twenty passes; medians and " +
        $"ranges of {Seeds} seeds, the same images for all widths. With right labels the gap between test and " +
        "training error is widest where the network has just enough units to fit them, and narrower again for " +
        "wider ones; with 30 % wrong labels, which take more units to fit, it grows to a greater height and stays " +
        "there. The second figure is what matters: the error on unseen images falls as the network gets wider, " +
        "and then stays about where it is, with and without wrong labels.",
        [
            ("width", Plot(context, GapTitle, "hidden units", "gap", Widths, OfWidth, fit => fit.Gap)),
            ("error", Plot(context, "Test error", "hidden units", "error", Widths, OfWidth, fit => fit.TestError)),
        ]);

    /// <summary>Gap over the number of labels.</summary>
    public static Exhibit ByLabels(ExhibitContext context) => new(
        "The gap by the number of labels",
        $"The same with {Width} hidden units: the more labels, the narrower the gap; and wrong labels widen it. " +
        "With the most labels and 30 % of them wrong the network no longer learns them all by heart, and its gap " +
        "falls below that with 10 %.",
        [
            ("labels", Plot(
                context, GapTitle, "labels to learn from", "gap", Sizes,
                (labels, noise) => new(Width, labels, noise), fit => fit.Gap)),
        ]);

    static Overfitting OfWidth(int width, int noise) => new(width, Labels, noise);

    static LinePlot Plot(
        ExhibitContext context, string title, string x, string y, int[] values, Func<int, int, Overfitting> setting,
        Func<Fit, double> read) => new(
        title,
        new(x, AxisScale.Binary),
        new(y),
        [.. Noises.Select(noise => Curve(context, noise, values, value => setting(value, noise), read))]);

    static Curve Curve(
        ExhibitContext context, int noise, int[] values, Func<int, Overfitting> setting, Func<Fit, double> read)
    {
        var random = RandomStream.Root(StableHash.Of("overfitting"));
        var runs = context.InParallel(values.Length * Seeds, job =>
        {
            var c = setting(values[job / Seeds]);
            var run = new OverfittingRun(c, Regularizer.None, context.Standardized, random.Child(job % Seeds));
            for (var step = 0; step < 2 * c.Labels; step += OverfittingRun.Look) run.Advance();
            return read(run.Fit());
        }).Chunk(Seeds).ToArray();
        double[] Over(Func<double[], double> fold) => [.. runs.Select(fold)];
        return new($"{noise} % wrong labels", [.. values.Select(value => (double)value)], Over(DeepRuns.MedianOf))
        {
            Markers = true,
            Spread = new(Over(Enumerable.Min), Over(Enumerable.Max)),
        };
    }
}
