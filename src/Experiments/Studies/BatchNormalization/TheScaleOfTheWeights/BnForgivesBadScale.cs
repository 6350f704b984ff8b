using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.TheScaleOfTheWeights;

/// <summary>From weights that are far too small a normalized network learns, and a plain one does not start.</summary>
public sealed class BnForgivesBadScale : Hypothesis<NormalizationRace>
{
    static readonly double[] Rates = [1.0 / 4, 1];

    static readonly NormalizationArm Normalized =
        new(new Relu(), new VarianceScaling(2.0 / 16, FanMode.In, UnitDistribution.Normal), IsNormalized: true);

    public override Section Section => BatchNormalizationStudy.TheScaleOfTheWeights;

    public override Claim Claim => Claim.Stated(
        "With batch normalization one can be less careful about initialization.",
        "Ioffe and Szegedy 2015, arXiv:1502.03167, abstract; A. Géron, Hands-On Machine Learning, 3rd edition, " +
        "chapter 11, “Batch normalization”")
        .InSpanish("Con normalización por lotes se puede ser menos cuidadoso con la inicialización.");

    public override string Reading =>
        "On UCI digits, ReLU, weights of a quarter of He's deviation, five or six hidden layers, the same batches " +
        "and random numbers, each arm at the better of the learning rates 1/4 and 1: after 40 steps the training " +
        "loss with batch normalization, times 1.25, is below that without in more than half of pairs.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override bool CanDiverge => true;
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead(1.25);

    protected override Domain<NormalizationRace> Domain => NormalizationRace.Between((12, 18), (5, 6));

    protected override IReadOnlyList<double> Measure(NormalizationRace c, RandomStream random) =>
        [Normalized.BestLoss(c, Rates, random), Normalized.Other.BestLoss(c, Rates, random)];
}
