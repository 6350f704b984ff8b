using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.WhatRevivedDeepNetworks;

/// <summary>Much of what pretraining gains comes with better initial weights alone.</summary>
public sealed class NormalizedInitializationClosesTheGap : Hypothesis<ScarceLabels>
{
    public override Section Section => UnsupervisedPretrainingStudy.WhatRevivedDeepNetworks;

    public override Claim Claim => Claim.Stated(
        "Normalized initialization removes a good part of the gap between purely supervised deep networks and those " +
        "pretrained without labels.",
        "Glorot and Bengio 2010, section 5 and figure 11")
        .InSpanish(
            "La inicialización normalizada elimina buena parte de la brecha entre las redes profundas puramente " +
            "supervisadas y las preentrenadas sin etiquetas.");

    public override string Reading =>
        "On UCI digits, 800 to 1,000 labels, five hidden layers of 12 tanh units, 100 steps: the test loss with " +
        "Glorot uniform, the first arm, is below the mean of that with U(±1/√fanIn) and that with autoencoders " +
        "first, the second arm: more than half of the gap is gone.";

    public override string Quantity => "test loss";
    public override string Theory => "an ordering";
    public override Test Test { get; } = new FirstAhead();
    public override bool CanDiverge => true;
    public override int Cases => 3;
    public override string WhyFewCases => "each pair trains three networks of five layers, one of them layer by layer first";
    public override long Budget => 2000;

    protected override Domain<ScarceLabels> Domain => ScarceLabels.Of(hiddenLayers: 5, width: 12, steps: 100, few: 800, many: 1000);

    protected override IReadOnlyList<double> Measure(ScarceLabels c, RandomStream random) =>
    [
        Loss(c, InitialNetwork.Glorot, random),
        (Loss(c, InitialNetwork.Heuristic, random) + Loss(c, InitialNetwork.HeuristicEncoders, random)) / 2,
    ];

    static double Loss(ScarceLabels c, InitialNetwork start, RandomStream random) => c.Fit(start, random).TestLoss;
}
