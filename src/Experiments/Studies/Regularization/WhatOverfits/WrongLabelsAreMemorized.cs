using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>Labels that are all wrong are learned by heart.</summary>
public sealed class WrongLabelsAreMemorized : Hypothesis<Overfitting>
{
    public override Section Section => RegularizationStudy.WhatOverfits;

    public override Claim Claim => Claim.Derived(
        "A dense network with many more parameters than labels easily fits a random labelling of the training data.",
        "C. Zhang et al. 2017, arXiv:1611.03530, abstract, says it of state-of-the-art convolutional networks for image " +
        "classification, trained with stochastic gradient methods")
        .InSpanish(
            "Una red densa con muchos más parámetros que etiquetas ajusta con facilidad un etiquetado aleatorio de los " +
            "datos de entrenamiento.");

    public override string Reading =>
        "An analogue, one dense layer instead of a convolutional network. On 30 to 50 UCI digits, every label wrong " +
        "and drawn at random, one hidden layer of 64 to 96 ReLUs, Adam, 150 steps: the share of these labels that " +
        "the network gives back is within 0.05 of 1 in more than half of runs. Guessing would give 0.1.";

    public override string Quantity => "share of wrong labels given back";
    public override string Theory => "1";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Near(0.05));

    protected override Domain<Overfitting> Domain => Overfitting.Between((64, 96), (30, 50), (100, 100));

    protected override double Predict(Overfitting c) => 1;

    protected override IReadOnlyList<double> Measure(Overfitting c, RandomStream random) =>
        [c.Train(random, looks: 15).Training.Accuracy];
}
