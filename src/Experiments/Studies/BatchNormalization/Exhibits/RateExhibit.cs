using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Exhibits;

/// <summary>Training loss over learning rates, with and without batch normalization.</summary>
static class RateExhibit
{
    const int Seeds = 5, Batch = 32, Steps = 100, Smallest = -8, Largest = 3;
    const double Learned = 1;

    static readonly NormalizationRace Network = new(Width: 32, HiddenLayers: 3);

    static readonly double[] Rates =
        [.. Enumerable.Range(Smallest, Largest - Smallest + 1).Select(exponent => Powers.OfTwo(exponent))];

    static readonly NormalizationArm[] Arms =
    [
        .. new[] { Arm(new Relu(), VarianceScaling.HeNormal), Arm(new Logistic(), VarianceScaling.GlorotNormal) }
            .SelectMany(plain => new[] { plain, plain.Other }),
    ];

    /// <summary>The figure, and what it shows.</summary>
    public static Exhibit Of(ExhibitContext context)
    {
        var plot = Plot(context);
        var (relu, reluBn) = (plot[Name(Arms[0])].Y, plot[Name(Arms[1])].Y);
        var (logistic, logisticBn) = (plot[Name(Arms[2])].Y, plot[Name(Arms[3])].Y);
        var (limit, limitBn) = (LargestThatLearns(relu), LargestThatLearns(reluBn));
        return new(
            "Loss by learning rate",
            $"Three hidden layers of {Network.Width} units on {context.Data.Name}, gradient descent, {Steps} steps " +
            $"of {Batch} images, the same batches and random numbers for all: training loss after the last step " +
            $"over the learning rate, median of {Seeds} seeds. ReLU has He's weights, the logistic function " +
            "Glorot's. A median run that diverged has no point. Guessing costs " +
            $"{Guessing.Loss(context.Data.Classes)}.",
            [("rates", plot)])
        {
            Findings =
            [
                new(
                    $"With ReLU the largest rate that leads to a loss below {Learned} is " +
                    $"{Format.Number(limitBn / limit, 3)} times as large with batch normalization as without.",
                    limitBn >= 4 * limit),
                new(
                    "At the smallest six rates the ReLU network without it has the smaller loss.",
                    Ahead(relu, reluBn, 6)),
                new(
                    "With ReLU and each at its best rate, the loss is smaller with batch normalization than without " +
                    $"({Format.Number(reluBn.Min(), 2)} against {Format.Number(relu.Min(), 2)}).",
                    reluBn.Min() < relu.Min()),
                new(
                    "With the logistic function and each at its best rate, the loss is less than half as large with " +
                    $"batch normalization ({Format.Number(logisticBn.Min(), 2)} against " +
                    $"{Format.Number(logistic.Min(), 2)}).",
                    2 * logisticBn.Min() < logistic.Min()),
            ],
        };
    }

    static LinePlot Plot(ExhibitContext context)
    {
        var random = RandomStream.Root(StableHash.Of("normalization-rates"));
        var losses =
            context.InParallel(Arms.Length * Rates.Length * Seeds, job => Arms[job / Seeds / Rates.Length].Loss(
            Network, Rates[job / Seeds % Rates.Length], context.Standardized, random.Child(job % Seeds)));
        double[] medians = [.. losses.Chunk(Seeds).Select(DeepRuns.MedianOf)];
        return new(
            "Training loss by learning rate",
            new("learning rate", AxisScale.Binary, Rates[0], Rates[^1]),
            new("training loss", AxisScale.Linear, 0, 3),
            [
                .. Arms.Zip(
                    medians.Chunk(Rates.Length),
                    (arm, losses) => new Curve(Name(arm), Rates, losses) { Markers = true }),
            ]);
    }

    static NormalizationArm Arm(IActivation activation, IInitializer initializer) =>
        new(activation, initializer, IsNormalized: false) { Batch = Batch, Steps = Steps };

    static string Name(NormalizationArm arm) => $"{arm.Activation.Name}, {(arm.IsNormalized ? "with BN" : "plain")}";

    static double LargestThatLearns(IReadOnlyList<double> losses) =>
        Rates.Zip(losses).Where(pair => pair.Second < Learned).Select(pair => pair.First).LastOrDefault(double.NaN);

    static bool Ahead(IReadOnlyList<double> first, IReadOnlyList<double> second, int rates) =>
        first.Zip(second).Take(rates).All(pair => pair.First < pair.Second);
}
