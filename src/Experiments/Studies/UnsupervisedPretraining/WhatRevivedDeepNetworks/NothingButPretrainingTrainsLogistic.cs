using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.WhatRevivedDeepNetworks;

/// <summary>The literal claim: without pretraining, deep networks of logistic units could not be trained.</summary>
public sealed class NothingButPretrainingTrainsLogistic : PairedHypothesis<ScarceLabels>
{
    public override Section Section => UnsupervisedPretrainingStudy.WhatRevivedDeepNetworks;

    public override Claim Claim => Claim.Stated(
        "Greedy layer-wise pretraining with restricted Boltzmann machines revived neural networks: without it, deep " +
        "networks of that time did not train.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on unsupervised pretraining; Hinton, Osindero, Teh " +
        "2006, Neural Computation 18:1527–1554");

    public override string Reading =>
        "Literally: on UCI digits, three hidden layers of logistic units, the training loss after the same steps is smaller " +
        "with Boltzmann machines first than without any pretraining, in more than half of pairs, whatever the weights: even " +
        "those of a tanh network under Glorot, rewritten for logistic units.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["boltzmann-stack-trains-logistic"];
    public override int Cases => 1;

    protected override Domain<ScarceLabels> Domain => ScarceLabels.Of(hiddenLayers: 3, width: 16, steps: 100, few: 50, many: 50);

    protected override double First(ScarceLabels c, RandomStream random) => c.Fit(InitialNetwork.LogisticBoltzmann, random).Training.Loss;

    protected override double Second(ScarceLabels c, RandomStream random) => c.Fit(InitialNetwork.LogisticTwin, random).Training.Loss;
}
