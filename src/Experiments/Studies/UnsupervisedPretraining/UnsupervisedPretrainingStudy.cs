using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Studies.UnsupervisedPretraining.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining;

/// <summary>Layers trained without labels first: autoencoders and restricted Boltzmann machines.</summary>
public sealed class UnsupervisedPretrainingStudy : Study
{
    const string Id = "unsupervised-pretraining";
    const int Few = 30;

    /// <summary>Autoencoders.</summary>
    public static Section Autoencoders { get; } = new(Id, "Autoencoders", "Autoencoders");

    /// <summary>Boltzmann machines.</summary>
    public static Section BoltzmannMachines { get; } = new(Id, "Boltzmann machines", "Máquinas de Boltzmann");

    /// <summary>Few labels.</summary>
    public static Section FewLabels { get; } = new(Id, "Few labels", "Pocas etiquetas");

    /// <summary>Regularization or optimization.</summary>
    public static Section RegularizationOrOptimization { get; } =
        new(Id, "Regularization or optimization", "Regularización u optimización");

    /// <summary>What revived deep networks.</summary>
    public static Section WhatRevivedDeepNetworks { get; } =
        new(Id, "What revived deep networks", "Qué resucitó a las redes profundas");

    public override string Name => Id;

    public override Topic Topic => Troubles.TooLittleLabelledData;

    public override int Order => 2;

    public override string Title => "Unsupervised pretraining";

    public override string Question => "Does training without labels first help a deep network, and why?";

    public override (string Sentence, string Hypothesis) Surprise => (
        "With a thousand labels, in narrow networks of five layers, better initial weights alone close more " +
        "than half of the gap in test loss that pretraining closes.", "normalized-initialization-closes-the-gap");

    public override StudyInSpanish Spanish => new(
        "Preentrenamiento no supervisado",
        "¿Ayuda a una red profunda entrenar antes sin etiquetas, y por qué?",
        "Con mil etiquetas, en redes estrechas de cinco capas, unos pesos iniciales mejores cierran por sí " +
        "solos más de la mitad de la brecha en la pérdida de prueba que cierra el preentrenamiento.");

    public override string Introduction =>
        "Labels are expensive and images cheap, so let each layer first learn, from the bottom up, to represent " +
        "what the layer below outputs, and train with labels after that. That is how deep networks came back in " +
        "2006. Here it helps with few labels, and takes less off the test loss with a thousand labels than with " +
        "twenty. Networks of two layers fit their few labels less closely after denoising autoencoders. With about " +
        "a thousand labels and five layers, weights of the right variance close much of the gap without " +
        "pretraining. Depths, widths, rates and numbers of labels were chosen by pilot runs on the same digits: the " +
        "verdicts hold for what each reading names.";

    public override IReadOnlyList<Section> Sections { get; } =
        [Autoencoders, BoltzmannMachines, FewLabels, RegularizationOrOptimization, WhatRevivedDeepNetworks];

    public override SlowExhibit? Slow => PretrainingAtScale.Paper.Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var (standardized, pixels) = (context.Standardized, UnitPixels.Of(context.Data));
        var tanh = PretrainingRuns.Train(
            context, new(4, 24, PretrainingRuns.Steps, Labels: 0),
            [
                InitialNetwork.Heuristic, InitialNetwork.HeuristicEncoders, InitialNetwork.HeuristicDenoising,
                InitialNetwork.Glorot, InitialNetwork.GlorotEncoders,
            ],
            standardized, [Few, 60, 120, 250, 500, 1000]);
        var logistic = PretrainingRuns.Train(
            context, new(3, 24, PretrainingRuns.Steps, Labels: 0),
            [
                InitialNetwork.Logistic, InitialNetwork.LogisticBoltzmann, InitialNetwork.LogisticEncoders,
                InitialNetwork.LogisticDenoising, InitialNetwork.LogisticTwin,
            ],
            pixels, [50]);
        var byLabels = tanh.ErrorByLabels("Test error by number of labels");
        double Error(InitialNetwork start, Index labels) => byLabels[start.Name].Y[labels];
        double[] Gains(InitialNetwork without, InitialNetwork with) =>
            [.. byLabels[without.Name].Y.Zip(byLabels[with.Name].Y, (plain, pretrained) => plain - pretrained)];
        var encoders = Gains(InitialNetwork.Heuristic, InitialNetwork.HeuristicEncoders);
        var denoising = Gains(InitialNetwork.Heuristic, InitialNetwork.HeuristicDenoising);
        var afterGlorot = Gains(InitialNetwork.Glorot, InitialNetwork.GlorotEncoders);
        var logisticLosses = logistic.MedianTrainingLosses(50);
        double Loss(InitialNetwork start) => logisticLosses[start.Name];
        return
        [
            new(
                "Test error by number of labels",
                $"Four hidden layers of 24 tanh units on {context.Data.Name}, {PretrainingRuns.Steps} steps with labels, median and range of " +
                $"{PretrainingRuns.Seeds} seeds; the same images, batches and random numbers for all. The table is for {Few} labels.",
                [("labels", byLabels)],
                tanh.At(Few))
            {
                Findings =
                [
                    new(
                        $"With {Few} labels the median error after autoencoders is below that of the heuristic weights alone.",
                        Error(InitialNetwork.HeuristicEncoders, 0) < Error(InitialNetwork.Heuristic, 0)),
                    new(
                        $"From 60 to 500 labels autoencoders take more off the median error of the heuristic weights than with {Few}, with " +
                        $"1000 less; denoising ones take less from 120 labels on, and autoencoders after Glorot's weights from 60 on.",
                        encoders[1..^1].All(gain => gain > encoders[0]) && encoders[^1] < encoders[0]
                        && denoising[2..].All(gain => gain < denoising[0]) && afterGlorot[1..].All(gain => gain < afterGlorot[0])),
                    new(
                        $"With 1000 labels the median error is {Format.Number(100 * Error(InitialNetwork.Glorot, ^1), 2)} % with Glorot's weights alone and " +
                        $"{Format.Number(100 * byLabels.Curves.Min(curve => curve.Y[^1]), 2)} % at best: within three points.",
                        byLabels.Curves.All(curve => Error(InitialNetwork.Glorot, ^1) < curve.Y[^1] + 0.03)),
                    .. tanh.Alike,
                ],
            },
            new(
                "Deep networks of logistic units",
                $"Three hidden layers of 24 logistic units, 50 labels, {PretrainingRuns.Steps} steps, {PretrainingRuns.Seeds} seeds. The twin " +
                "is a tanh network with Glorot's weights, rewritten so that logistic units compute the same.",
                [],
                logistic.At(50))
            {
                Findings =
                [
                    new(
                        "From heuristic weights every kind of pretraining lowers the median training loss.",
                        new[] { InitialNetwork.LogisticBoltzmann, InitialNetwork.LogisticEncoders, InitialNetwork.LogisticDenoising }
                            .All(start => Loss(start) < Loss(InitialNetwork.Logistic))),
                    new(
                        "The twin of a tanh network with Glorot's weights, not pretrained, has the smallest median " +
                        "training loss.",
                        logisticLosses.Values.Min() == Loss(InitialNetwork.LogisticTwin)),
                    .. logistic.Alike,
                ],
            },
            new(
                "What an autoencoder looks for",
                "The weights into each of 16 logistic units, red where a bright pixel turns the unit on and blue " +
                "where it turns it off.",
                [("filters", LearnedFilters.Of(pixels, "Filters of an autoencoder"))]),
        ];
    }
}
