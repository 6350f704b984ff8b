using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>A quarter of the labels makes the gap larger.</summary>
public sealed class FewerLabelsOverfitMore : Hypothesis<Overfitting>
{
    public override Section Section => RegularizationStudy.WhatOverfits;

    public override Claim Claim => Claim.Stated(
        "The risk of overfitting grows when there are not enough training instances.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, opening")
        .InSpanish("El riesgo de sobreajuste crece cuando no hay suficientes ejemplos de entrenamiento.");

    public override string Reading =>
        "On UCI digits, one hidden layer of 24 to 40 ReLUs, 100 to 140 labels, Adam, 60 steps: test error less " +
        "training error is smaller with all labels than with a quarter of them in more than half of pairs; ties " +
        "count one half.";

    public override string Quantity => "test error less training error";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<Overfitting> Domain => Overfitting.Between((24, 40), (100, 140), (0, 0));

    protected override IReadOnlyList<double> Measure(Overfitting c, RandomStream random) =>
        [c.Train(random, looks: 6).Gap, (c with { Labels = c.Labels / 4 }).Train(random, looks: 6).Gap];
}
