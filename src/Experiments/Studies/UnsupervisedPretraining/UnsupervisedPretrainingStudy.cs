using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Studies.UnsupervisedPretraining.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining;

/// <summary>Layers trained without labels first: autoencoders and restricted Boltzmann machines.</summary>
public sealed class UnsupervisedPretrainingStudy : Study
{
    const string Id = "unsupervised-pretraining";

    /// <summary>Autoencoders.</summary>
    public static Section Autoencoders { get; } = new(Id, "Autoencoders");

    /// <summary>Boltzmann machines.</summary>
    public static Section BoltzmannMachines { get; } = new(Id, "Boltzmann machines");

    /// <summary>Few labels.</summary>
    public static Section FewLabels { get; } = new(Id, "Few labels");

    /// <summary>Regularization or optimization.</summary>
    public static Section RegularizationOrOptimization { get; } = new(Id, "Regularization or optimization");

    /// <summary>What revived deep networks.</summary>
    public static Section WhatRevivedDeepNetworks { get; } = new(Id, "What revived deep networks");

    public override string Name => Id;

    public override Topic Topic => Troubles.TooLittleLabelledData;

    public override int Order => 2;

    public override string Title => "Unsupervised pretraining";

    public override string Introduction =>
        "Labels are dear and images cheap, so let each layer first learn, from the bottom up, to represent what the layer " +
        "below puts out, and train with labels after that. That is how deep networks came back in 2006. It helps most when " +
        "labels are few, and for two reasons that are easily confused: where training is hard it makes training possible, and " +
        "where training is easy it keeps the network from fitting the few labels too closely. Weights drawn with the right " +
        "variance give most of the first away for nothing. Depths, widths, rates and numbers of labels were chosen by pilot " +
        "runs on the same digits, so that effects show at little cost: the verdicts hold for what each reading names.";

    public override IReadOnlyList<Section> Sections { get; } =
        [Autoencoders, BoltzmannMachines, FewLabels, RegularizationOrOptimization, WhatRevivedDeepNetworks];

    public override SlowExhibit? Slow => PretrainingAtScale.Paper.Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var pixels = UnitPixels.Of(context.Data);
        var tanh = PretrainingRuns.Train(
            context, new(4, 24, PretrainingRuns.Steps, Labels: 0),
            [InitialNetwork.Heuristic, InitialNetwork.HeuristicEncoders, InitialNetwork.HeuristicDenoising, InitialNetwork.Glorot, InitialNetwork.GlorotEncoders],
            context.Standardized, [30, 60, 120, 250, 500, 1000]);
        var logistic = PretrainingRuns.Train(
            context, new(3, 24, PretrainingRuns.Steps, Labels: 0),
            [InitialNetwork.Logistic, InitialNetwork.LogisticBoltzmann, InitialNetwork.LogisticEncoders, InitialNetwork.LogisticDenoising, InitialNetwork.LogisticTwin],
            pixels, [50]);
        return
        [
            new(
                "Test error by number of labels",
                $"Four hidden layers of 24 tanh units on {context.Data.Name}, {PretrainingRuns.Steps} steps with labels, median and range of " +
                $"{PretrainingRuns.Seeds} seeds; the same images, batches and random numbers for all. With 30 labels the medians after " +
                "pretraining lie below those without, by up to seven points; with 1000 labels all medians lie within four points. From " +
                "60 labels on the heuristic alone is worst, and Glorot's weights alone come within three points of any pretrained " +
                "network. Bands overlap: which differences are real is decided by the pairs above.",
                [("labels", tanh.ErrorByLabels("Test error by number of labels"))],
                tanh.At(30)),
            new(
                "Deep networks of logistic units",
                $"Three hidden layers of 24 logistic units, 50 labels, {PretrainingRuns.Steps} steps, {PretrainingRuns.Seeds} seeds. From " +
                "heuristic weights every kind of pretraining lowers the median training loss, autoencoders most; noise on their inputs " +
                "costs part of that in so short a training. The twin of a tanh network with Glorot's weights, which no one has " +
                "pretrained, has the smallest median loss and error of all.",
                [],
                logistic.At(50)),
            new(
                "What an autoencoder looks for",
                "The weights into each of 16 logistic units, red where a bright pixel turns the unit on and blue where it turns it " +
                "off. Most look for a spot or a piece of a stroke somewhere, and for darkness beside it; no two look for the same.",
                [("filters", LearnedFilters.Of(pixels, "Filters of an autoencoder"))]),
        ];
    }
}
