using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
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
    public static Exhibit ByWidth(ExhibitContext context)
    {
        var gap = Plot(context, GapTitle, "hidden units", "gap", Widths, OfWidth, fit => fit.Gap);
        var error = Plot(context, "Test error", "hidden units", "error", Widths, OfWidth, fit => fit.TestError);
        var (clean, noisy) = (gap[Name(Noises[0])].Y, gap[Name(Noises[^1])].Y);
        return new(
            "The gap and the error by width",
            $"A hidden layer of ReLUs learns {Labels} images of {context.Data.Name}, Adam, twenty passes; medians " +
            $"and ranges of {Seeds} seeds, the same images for all widths: test error less training error, and test " +
            "error.",
            [("width", gap), ("error", error)])
        {
            Findings =
            [
                new(
                    $"With right labels the gap is widest with {Widths[IndexOfLargest(clean)]} hidden units, and " +
                    $"narrower with {Widths[^1]}.",
                    clean.Max() > clean[^1]),
                new(
                    $"From 64 units on the right labels are learned, and more units than 64 do not make fewer errors than these: " +
                    string.Join(", ", Enumerable.Range(5, 3).Select(i =>
                        $"{Format.Number(error[Name(Noises[0])].Y[i], 3)} with {Widths[i]}")) + ".",
                    Enumerable.Range(5, 3).All(i => error[Name(Noises[0])].Y[i] - clean[i] < 0.01
                        && error[Name(Noises[0])].Y[i] >= error[Name(Noises[0])].Y[5])),
                new(
                    $"With {Noises[^1]} % wrong labels it is wider than with right ones, from {Widths[3]} units on.",
                    noisy.Zip(clean).Skip(3).All(pair => pair.First > pair.Second)),
                new(
                    $"The error on unseen images is smaller with {Widths[^1]} units than with {Widths[1]}, with and " +
                    "without wrong labels.",
                    error.Curves.All(curve => curve.Y[^1] < curve.Y[1])),
            ],
        };
    }

    /// <summary>Gap over the number of labels.</summary>
    public static Exhibit ByLabels(ExhibitContext context)
    {
        var plot = Plot(
            context, GapTitle, "labels to learn from", "gap", Sizes,
            (labels, noise) => new(Width, labels, noise), fit => fit.Gap);
        return new(
            "The gap by the number of labels",
            $"The same with {Width} hidden units.",
            [("labels", plot)])
        {
            Findings =
            [
                new(
                    $"With {Sizes[^1]} labels the gap is less than half of that with {Sizes[0]}, if all are right.",
                    plot[Name(Noises[0])].Y[^1] < plot[Name(Noises[0])].Y[0] / 2),
                new(
                    "Wrong labels widen the gap, whatever the number of labels.",
                    plot[Name(Noises[0])].Y.Zip(plot[Name(Noises[1])].Y, plot[Name(Noises[2])].Y)
                        .All(gaps => gaps.First < gaps.Second && gaps.First < gaps.Third)),
            ],
        };
    }

    static int IndexOfLargest(IReadOnlyList<double> values) => values.ToList().IndexOf(values.Max());

    static string Name(int noise) => $"{noise} % wrong labels";

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
        return new(Name(noise), [.. values.Select(value => (double)value)], Over(DeepRuns.MedianOf))
        {
            Markers = true,
            Spread = new(Over(Enumerable.Min), Over(Enumerable.Max)),
        };
    }
}
