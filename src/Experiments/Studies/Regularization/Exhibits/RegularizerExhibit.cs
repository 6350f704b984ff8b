using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.Exhibits;

/// <summary>Every regularizer against overfitting on the same images, with the same seeds.</summary>
static class RegularizerExhibit
{
    const int Seeds = 9, Looks = 30;

    static readonly Overfitting Setting = new(36, 60, 25);

    static readonly Regularizer[] Regularizers =
    [
        Regularizer.None, Regularizer.L2, Regularizer.L1, Regularizer.Dropout, Regularizer.MaxNorm,
        Regularizer.LabelSmoothing, Regularizer.EarlyStopping, Regularizer.TightMaxNorm,
    ];

    /// <summary>Learning curves and a table.</summary>
    public static Exhibit Of(ExhibitContext context)
    {
        var random = RandomStream.Root(StableHash.Of("regularizers"));
        return Of(context.Data.Name, [.. context.InParallel(
            Regularizers.Length * Seeds,
            job => History(Regularizers[job / Seeds], context, random.Child(job % Seeds))).Chunk(Seeds)]);
    }

    /// <summary>The same of runs made before: by regularizer, seed and look.</summary>
    public static Exhibit Of(string images, Fit[][][] runs)
    {
        var plot = Curves(runs);
        IReadOnlyList<double> Losses(Regularizer regularizer) => plot[regularizer.Name].Y;
        double End(Regularizer regularizer, Func<Fit, double> read) => DeepRuns.MedianOf(
            runs[Array.IndexOf(Regularizers, regularizer)].Select(history => read(history[^1])));
        double Distance(Regularizer regularizer) =>
            End(regularizer, fit => fit.TestLoss) - End(regularizer, fit => fit.Training.Loss);
        var none = Losses(Regularizer.None);
        return new(
            "Regularizers side by side",
            $"{Setting.Width} hidden ReLUs learn {Setting.Labels} images of {images}, {Setting.Noise} % " +
            $"of them under a wrong label, Adam, {Looks * OverfittingRun.Look} steps; medians of {Seeds} seeds with " +
            "the same images, batches and random numbers for the weights. The curve of early stopping would be that " +
            "of no regularizer up to its end: it is in the table alone, and so is the tight max-norm. Strengths " +
            "were chosen by hand, after a few trials on other seeds.",
            [("regularizers", plot)],
            new(
                [
                    "regularizer", "training loss", "training error", "test loss, median", "range",
                    "test error, median", "range",
                ],
                [
                    .. Regularizers.Zip(
                        runs, (regularizer, seeds) => Row(regularizer, [.. seeds.Select(history => history[^1])])),
                ]))
        {
            Findings =
            [
                new(
                    "Without a regularizer the loss on unseen images turns and ends more than a quarter above its " +
                    "lowest point.",
                    none[^1] > 1.25 * none.Min()),
                new(
                    "With each of the others the loss on unseen images ends lower than without.",
                    Regularizers.Where(IsDrawn).Skip(1).Append(Regularizer.EarlyStopping)
                        .All(regularizer => End(regularizer, fit => fit.TestLoss) < none[^1])),
                new(
                    "The share of errors falls with dropout, max-norm and early stopping only, and early stopping " +
                    "costs 100 further labelled images to look at.",
                    Regularizers.Skip(1).Where(regularizer =>
                            End(regularizer, fit => fit.TestError) < End(Regularizer.None, fit => fit.TestError))
                        .ToHashSet().SetEquals([Regularizer.Dropout, Regularizer.MaxNorm, Regularizer.EarlyStopping])),
                new(
                    "Every regularizer narrows the distance between training and test loss, the tight max-norm " +
                    "most of all.",
                    Regularizers.Skip(1).All(regularizer => Distance(regularizer) < Distance(Regularizer.None))
                        && Regularizers.MinBy(Distance) == Regularizer.TightMaxNorm),
                new(
                    "The tight max-norm ends with the largest error on unseen images.",
                    Regularizers.MaxBy(regularizer => End(regularizer, fit => fit.TestError))
                        == Regularizer.TightMaxNorm),
                .. Alike([.. Regularizers.Zip(runs, (regularizer, seeds) => (regularizer, seeds[0]))]),
            ],
        };
    }

    static IReadOnlyList<Finding> Alike(IReadOnlyList<(Regularizer Regularizer, Fit[] History)> arms)
    {
        var drawn = arms.Where(arm => IsDrawn(arm.Regularizer)).ToList();
        return Arms.Alike(
            [.. drawn.Select(arm => arm.Regularizer.Name)],
            [.. drawn.Select(arm => arm.History.Select(fit => fit.Test.Loss).ToList())]);
    }

    /// <summary>Early stopping has the curve of no regularizer up to its end.</summary>
    static bool IsDrawn(Regularizer regularizer) =>
        regularizer.Patience is null && regularizer != Regularizer.TightMaxNorm;

    static Fit[] History(Regularizer regularizer, ExhibitContext context, RandomStream random)
    {
        var run = new OverfittingRun(Setting, regularizer, context.Standardized, random);
        var history = new Fit[Looks];
        for (var look = 0; look < Looks; look++)
        {
            run.Advance();
            if (look == Looks - 1) run.Finish();
            history[look] = run.Fit();
        }

        return history;
    }

    static LinePlot Curves(Fit[][][] runs) => new(
        "Loss on unseen images",
        new("step", AxisScale.Linear, 0, Looks * OverfittingRun.Look),
        new("test loss"),
        [
            .. Regularizers.Zip(runs).Where(pair => IsDrawn(pair.First)).Select(pair => new Curve(
                pair.First.Name,
                [.. Enumerable.Range(1, Looks).Select(look => (double)look * OverfittingRun.Look)],
                [
                    .. Enumerable.Range(0, Looks).Select(look =>
                        DeepRuns.MedianOf(pair.Second.Select(history => history[look].Test.Loss))),
                ])),
        ]);

    static IReadOnlyList<string> Row(Regularizer regularizer, Fit[] fits)
    {
        double[] All(Func<Fit, double> read) => [.. fits.Select(read)];
        string Median(Func<Fit, double> read) => Format.Number(DeepRuns.MedianOf(All(read)), 3);
        string Range(Func<Fit, double> read) => Format.Range(All(read), 3);
        return
        [
            regularizer.Name,
            Median(fit => fit.Training.Loss), Median(fit => 1 - fit.Training.Accuracy),
            Median(fit => fit.Test.Loss), Range(fit => fit.Test.Loss),
            Median(fit => fit.TestError), Range(fit => fit.TestError),
        ];
    }
}
