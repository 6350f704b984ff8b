using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies.BatchNormalization.Exhibits;

/// <summary>Figures and a table of ten hidden layers on images, with and without batch normalization.</summary>
sealed class NormalizationExhibits
{
    /// <summary>Runs of a setting.</summary>
    const int Seeds = 5;

    const double Small = 0.25, Large = 4;

    static readonly double[] Layers = [.. Enumerable.Range(1, DeepRun.HiddenLayers).Select(l => (double)l)];

    readonly DeepRun[][] _runs;

    /// <summary>Trains everything. The root seed is a hash of a name, chosen by nobody.</summary>
    public NormalizationExhibits(ExhibitContext context)
    {
        var (data, random) = (context.Standardized, RandomStream.Root(StableHash.Of("normalization-runs")));
        var settings = NormalizedSetting.All;
        _runs = [.. context.InParallel(settings.Count * Seeds, job =>
        {
            var seed = random.Child(job % Seeds);
            return DeepRun.Of(settings[job / Seeds].Network(data, seed), data, seed);
        }).Chunk(Seeds)];
    }

    /// <summary>Of runs made before: by setting and seed.</summary>
    public NormalizationExhibits(DeepRun[][] runs) => _runs = runs;

    /// <summary>Learning curves from weights that are too small, right and too large.</summary>
    public Exhibit Learning(string images)
    {
        var plot = LearningCurves();
        double End(double scale, bool isNormalized) => plot[new NormalizedSetting(scale, isNormalized).Name].Y[^1];
        return new(
            "Learning curves from good and bad weights",
            $"Ten hidden layers of {NormalizedSetting.Width} ReLU units on {images}, the same batches and random " +
            $"numbers behind the weights, gradient descent with learning rate {Format.Number(DeepRun.LearningRate)} " +
            $"for all: training loss, median and range of {Seeds} seeds. A run that diverged has no curve. “He / 4” " +
            "is a quarter of He's deviation in all hidden layers.",
            [("learning", plot)],
            Numbers())
        {
            Findings =
            [
                new(
                    "Without batch normalization weights of a quarter of He's deviation do not get away from " +
                    "guessing, ln 10 = 2.3.",
                    plot[new NormalizedSetting(Small, false).Name].Y.All(loss => loss is > 2.25 and < 2.35)),
                new(
                    "Without it every run from four times He's deviation diverges.",
                    _runs[NormalizedSetting.All.ToList().IndexOf(new(Large, false))]
                        .All(run => double.IsNaN(run.Losses[^1]))),
                new(
                    "With it the loss falls from all three, to less than three quarters of that of guessing.",
                    new[] { Small, 1, Large }.All(scale => End(scale, true) < 0.75 * 2.3)),
                new(
                    "From four times He's deviation it falls the most slowly.",
                    End(Large, true) > End(1, true) && End(Large, true) > End(Small, true)),
                new("From He's weights the network does as well without, at this rate.", End(1, false) <= End(1, true)),
                .. Arms.Alike(
                    [.. NormalizedSetting.All.Select(setting => setting.Name)], [.. _runs.Select(seeds => seeds[0].Losses)]),
            ],
        };
    }

    /// <summary>Gradients of every hidden layer before training.</summary>
    public Exhibit GradientsByLayer()
    {
        var plot = Gradients();
        IReadOnlyList<double> Of(double scale, bool isNormalized) =>
            plot[new NormalizedSetting(scale, isNormalized).Name].Y;
        double Growth(double scale, bool isNormalized) => Of(scale, isNormalized)[0] / Of(scale, isNormalized)[^1];
        double[] growths = [.. new[] { Small, 1, Large }.Select(scale => Growth(scale, true))];
        return new(
            "Gradients by layer",
            $"The same networks before the first step, median of {Seeds} seeds: ‖∂L/∂s‖ of each hidden layer's " +
            "weighted sums.",
            [("gradient", plot)])
        {
            Findings =
            [
                new(
                    "Without batch normalization the gradient falls more than ten thousandfold from layer 10 to " +
                    "layer 1 where weights are too small, and grows as much where they are too large.",
                    Growth(Small, false) < 1e-4 && Growth(Large, false) > 1e4),
                new(
                    "With it the gradient grows towards layer 1, by the same factor from all three scales but for 2 " +
                    $"%: {Format.Number(growths[1], 3)}, where theory says (π / (π − 1))^4.5 = 5.61 for wide layers.",
                    growths.Max() < 1.02 * growths.Min() && growths.Min() > 2),
                new(
                    "What is left of the scale divides the gradient: weights of a quarter have four times the " +
                    "gradient in all layers.",
                    Of(Small, true).Zip(Of(1, true)).All(pair => Math.Abs(pair.First / pair.Second - 4) < 0.1)),
            ],
        };
    }

    /// <summary>The median over seeds, and the range of all seeds as a band.</summary>
    LinePlot LearningCurves() => new(
        "Training loss of ten hidden ReLU layers",
        new("step", AxisScale.Linear, 0, DeepRun.Steps),
        new("training loss", AxisScale.Linear, 0, 3),
        [.. NormalizedSetting.All.Zip(_runs, LearningCurve)]);

    /// <summary>‖∂L/∂s‖ of every hidden layer's sums before the first step, median over seeds.</summary>
    LinePlot Gradients() => new(
        "Gradient before training",
        new("hidden layer", AxisScale.Linear, 1, DeepRun.HiddenLayers),
        new("‖∂L/∂s‖", AxisScale.Decimal),
        [
            .. NormalizedSetting.All.Zip(
                _runs, (setting, runs) => new Curve(setting.Name, Layers, ByLayer(runs)) { Markers = true }),
        ]);

    /// <summary>Losses and gradients, a row a setting.</summary>
    Table Numbers() => new(
        [
            "weights", "loss in the first 10 steps", "loss in the last 10 steps, median", "range",
            "‖∂L/∂s‖ layer 1 / layer 10, start", "same, end",
        ],
        [.. NormalizedSetting.All.Zip(_runs, Row)]);

    static Curve LearningCurve(NormalizedSetting setting, DeepRun[] runs)
    {
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, runs[0].Losses.Count).Select(i => fold(runs.Select(run => run.Losses[i])))];
        double[] steps = [.. Enumerable.Range(0, runs[0].Losses.Count).Select(i => (i + 0.5) * DeepRun.Window)];
        return new(setting.Name, steps, Over(DeepRuns.MedianOf))
        {
            Spread = new(Over(Enumerable.Min), Over(Enumerable.Max)),
        };
    }

    static double[] ByLayer(DeepRun[] runs) =>
    [
        .. Enumerable.Range(0, DeepRun.HiddenLayers).Select(l =>
            DeepRuns.MedianOf(runs.Select(run => run.AtStart[l].SignalGradientNorm))),
    ];

    static IReadOnlyList<string> Row(NormalizedSetting setting, DeepRun[] runs)
    {
        string Median(Func<DeepRun, double> read) => Format.Number(DeepRuns.MedianOf(runs.Select(read)), 3);
        static double Ratio(IReadOnlyList<LayerStatistics> layers) =>
            layers[0].SignalGradientNorm / layers[DeepRun.HiddenLayers - 1].SignalGradientNorm;
        double[] last = [.. runs.Select(run => run.Losses[^1])];
        return
        [
            setting.Name,
            Median(run => run.Losses[0]),
            Median(run => run.Losses[^1]),
            Format.Range(last, 3),
            Median(run => Ratio(run.AtStart)),
            Median(run => Ratio(run.AtEnd)),
        ];
    }
}
