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
        "On digits, after 60 steps, deep tanh networks have a smaller loss with Glorot's rule than with U(±1/√fanIn), also where layers grow or shrink, " +
        "so that it keeps neither signal nor gradient.",
        "glorot-helps-tanh");

    public override StudyInSpanish Spanish => new(
        "Inicialización de Glorot",
        "¿Qué conserva la regla de Glorot, y con qué capas y activaciones?",
        "Con dígitos, tras 60 pasos, las redes profundas de tanh tienen menos pérdida con la regla de Glorot que con U(±1/√fanIn), también donde las " +
        "capas crecen o menguan, de modo que no conserva ni la señal ni el gradiente.");

    public override string Introduction =>
        "Glorot and Bengio want the signal to keep its variance on the way up and the gradient to keep its own on " +
        "the way down. A linear layer multiplies the first by fanIn · Var[W] and the second by fanOut · Var[W]: " +
        "five claims on one layer, and those on its gains, are these two laws with one variance or another " +
        "(other-scales-miss-the-signal, other-scales-miss-the-gradient). A layer can do both only if it has as many " +
        "inputs as outputs (gains-differ-by-the-fans). Their compromise, variance 1 / fanAvg, has the gain 2 fanIn " +
        "/ (fanIn + fanOut) forward and 2 fanOut / (fanIn + fanOut) backward, near 1 for nearly square layers only. " +
        "Widths that grow or shrink step by step cost about the root of their ratio (gradual-widths-cost-a-root); " +
        "widths that alternate cost a factor every two layers (alternating-widths-vanish). After 60 steps deep tanh " +
        "networks have the smaller training loss from it (glorot-helps-tanh). It is derived for symmetric " +
        "activations with slope 1 at 0: with the logistic function and equal widths an eighteenth of the gradient's " +
        "mean square is left a layer (glorot-logistic-gradient-factor), less than with N(0, 1) weights " +
        "(glorot-alleviates-logistic).";

    public override IReadOnlyList<Section> Sections { get; } =
        [OneLayer, TheImpossibility, TheCompromise, WhereItWorksAndWhereNot];

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var runs = context.Shared(DeepRuns.Train);
        return [GainMap.Exhibit(), GradientsByLayer.Exhibit(runs), LearningCurves.Exhibit(runs), WhatShipped.Create()];
    }
}
