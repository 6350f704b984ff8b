using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.WhatRevivedDeepNetworks;

/// <summary>from the weights of that time, Boltzmann machines make deep logistic networks train.</summary>
public sealed class BoltzmannStackTrainsLogistic : Hypothesis<ScarceLabels>
{
    public override Section Section => UnsupervisedPretrainingStudy.WhatRevivedDeepNetworks;

    public override Claim Claim => Claim.CommonReading(
        "From the small random weights of that time, a stack of restricted Boltzmann machines makes a deep network " +
        "of logistic units train faster.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, part on unsupervised pretraining, on what " +
        "revived deep networks, read together with the paper it names, Hinton, Osindero, Teh 2006, Neural " +
        "Computation 18:1527–1554, whose abstract initializes a generative network and compares no speeds")
        .InSpanish(
            "Con los pesos aleatorios pequeños de la época, una pila de máquinas de Boltzmann restringidas hace " +
            "que una red profunda de unidades logísticas se entrene más deprisa.");

    public override string Reading =>
        "On UCI digits, three hidden layers of 16 logistic units, U(±1/√fanIn), 40 to 60 labels: the training " +
        "loss after 100 steps with labels is smaller with Boltzmann machines first.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering";
    public override Test Test { get; } = new FirstAhead();
    public override bool CanDiverge => true;
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<ScarceLabels> Domain => ScarceLabels.Of(hiddenLayers: 3, width: 16, steps: 100, few: 40, many: 60);

    protected override IReadOnlyList<double> Measure(ScarceLabels c, RandomStream random) =>
    [
        c.Fit(InitialNetwork.LogisticBoltzmann, random).TrainingLoss,
        c.Fit(InitialNetwork.Logistic, random).TrainingLoss,
    ];
}
