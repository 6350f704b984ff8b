using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>A network with many more parameters than labels knows what it learned, and little else.</summary>
public sealed class ManyParametersOverfit : Hypothesis<Overfitting>
{
    public override Section Section => RegularizationStudy.WhatOverfits;

    public override Claim Claim => Claim.Stated(
        "A model with very many parameters would severely risk overfitting the training set, especially if there " +
        "are few training instances.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, opening")
        .InSpanish(
            "Un modelo con muchísimos parámetros correría un grave riesgo de sobreajustar el conjunto de " +
            "entrenamiento, sobre todo si hay pocos ejemplos.");

    public override string Reading =>
        "On UCI digits, one hidden layer of 64 to 128 ReLUs, 40 to 80 labels, all of them right, so that there are " +
        "sixty parameters a label or more, Adam, 60 steps: the training error, times 2, is smaller than the error " +
        "on 200 digits never seen, in more than half of runs. Both are measured on the same network. As such a " +
        "network makes no error on its labels, any error on unseen digits decides, and the number of parameters " +
        "is not what the test tells: a network of 8 units overfits, too (figure).";

    public override string Quantity => "error";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead(2);

    protected override Domain<Overfitting> Domain => Overfitting.Between((64, 128), (40, 80), (0, 0));

    protected override IReadOnlyList<double> Measure(Overfitting c, RandomStream random)
    {
        var fit = c.Train(random, looks: 6);
        return [fit.TrainingError, fit.TestError];
    }
}
