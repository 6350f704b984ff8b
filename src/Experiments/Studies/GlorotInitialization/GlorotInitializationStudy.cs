using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.GlorotInitialization.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.GlorotInitialization;

/// <summary>What Glorot and Bengio's rule does about vanishing gradients, and what not.</summary>
public sealed class GlorotInitializationStudy : Study
{
    const string Id = "glorot-initialization";

    /// <summary>One layer.</summary>
    public static Section OneLayer { get; } = new(Id, "One layer", "Una capa");

    /// <summary>The impossibility.</summary>
    public static Section TheImpossibility { get; } = new(Id, "The impossibility", "La imposibilidad");

    /// <summary>The compromise.</summary>
    public static Section TheCompromise { get; } = new(Id, "The compromise", "El compromiso");

    /// <summary>Where it works and where not.</summary>
    public static Section WhereItWorksAndWhereNot { get; } =
        new(Id, "Where it works and where not", "Dónde funciona y dónde no");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 2;

    public override string Title => "Glorot initialization";

    public override string Question => "What does Glorot's rule keep, and for which layers and activations?";

    public override (string Sentence, string Hypothesis) Surprise => (
        "For the logistic function, for which the book gives Glorot's rule, gradients vanish faster than with the " +
        "N(0, 1) it replaces.",
        "glorot-alleviates-logistic");

    public override StudyInSpanish Spanish => new(
        "Inicialización de Glorot",
        "¿Qué conserva la regla de Glorot, y con qué capas y activaciones?",
        "Con la función logística, para la que el libro da la regla de Glorot, los gradientes se desvanecen " +
        "más deprisa que con los N(0, 1) a los que sustituye.");

    public override string Introduction =>
        "Glorot and Bengio want the signal to keep its variance on the way up and the gradient to keep its own on " +
        "the way down. A layer can do both only if it has as many inputs as outputs (gains-differ-by-the-fans). " +
        "Their compromise, variance 1 / fanAvg, has the gain 2 fanIn / (fanIn + fanOut) forward and 2 fanOut / " +
        "(fanIn + fanOut) backward, near 1 for nearly square layers only. Widths that grow or shrink step by step " +
        "cost about the root of their ratio (gradual-widths-cost-a-root); widths that alternate cost a factor every " +
        "two layers (alternating-widths-vanish). After 60 steps deep tanh networks have the smaller training loss " +
        "from it (glorot-helps-tanh). It is derived for symmetric activations with slope 1 at 0: with the logistic " +
        "function an eighteenth of the gradient's mean square is left a layer (glorot-logistic-gradient-factor), " +
        "less than with N(0, 1) weights (glorot-alleviates-logistic).";

    public override IReadOnlyList<Section> Sections { get; } =
        [OneLayer, TheImpossibility, TheCompromise, WhereItWorksAndWhereNot];

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var runs = context.Shared(DeepRuns.Train);
        return [GainMap.Exhibit(), GradientsByLayer.Exhibit(runs), LearningCurves.Exhibit(runs), WhatShipped.Create()];
    }
}
