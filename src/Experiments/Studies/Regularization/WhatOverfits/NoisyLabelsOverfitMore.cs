using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>A quarter of wrong labels makes the gap larger.</summary>
public sealed class NoisyLabelsOverfitMore : Hypothesis<Overfitting>
{
    public override Section Section => RegularizationStudy.WhatOverfits;

    public override Claim Claim => Claim.Stated(
        "The risk of overfitting grows when the training instances are too noisy.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, opening")
        .InSpanish("El riesgo de sobreajuste crece cuando los ejemplos de entrenamiento tienen demasiado ruido.");

    public override string Reading =>
        "On UCI digits, one hidden layer of 32 to 48 ReLUs, 50 to 80 labels, Adam, 100 steps: test error less " +
        "training error is smaller with the right labels than with a quarter of them wrong in more than half of " +
        "pairs; ties count one half.";

    public override string Quantity => "test error less training error";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<Overfitting> Domain => Overfitting.Between((32, 48), (50, 80), (0, 0));

    protected override IReadOnlyList<double> Measure(Overfitting c, RandomStream random) =>
        [c.Train(random).Gap, (c with { Noise = 25 }).Train(random).Gap];
}
