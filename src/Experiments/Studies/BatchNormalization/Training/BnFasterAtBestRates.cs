using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Training;

/// <summary>
/// In networks of several layers batch normalization is ahead, each arm at its own best learning rate.
/// </summary>
public sealed class BnFasterAtBestRates : Hypothesis<NormalizationRace>
{
    const int Steps = 40;

    /// <summary>Pilot runs found the plain network's best rate near 1/16, the normalized one's near 1/4.</summary>
    static readonly double[] Rates = [1.0 / 16, 1.0 / 4, 1];

    static readonly NormalizationArm Plain =
        new(new Relu(), VarianceScaling.HeNormal, IsNormalized: false) { Steps = Steps };

    static readonly NormalizationArm Normalized = Plain.Other with { Steps = Steps * 2 / 3 };

    public override Section Section => BatchNormalizationStudy.Training;

    public override Claim Claim => Claim.Stated(
        "Convergence is much faster with batch normalization in deep networks.",
        "Ioffe and Szegedy 2015, arXiv:1502.03167, section 4.2.2; A. Géron, Hands-On Machine Learning, 3rd edition, " +
        "chapter 11, “Batch normalization”")
        .InSpanish("La convergencia es mucho más rápida con normalización por lotes en redes profundas.");

    public override string Reading =>
        "On UCI digits, ReLU, He weights, five to seven hidden layers of 16 to 20 units, gradient descent, batches of sixteen " +
        "images, the same ones and the same random numbers for both, each arm at the best of the learning rates " +
        "1/16, 1/4 and 1: the network with batch " +
        $"normalization has the smaller training loss after {Steps * 2 / 3} steps than the other after {Steps}, so " +
        "that it is half as fast again, in more than half of pairs: our reading of “much”, whose factor no source is " +
        "held to.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override bool CanDiverge => true;
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<NormalizationRace> Domain => NormalizationRace.Between((16, 20), (5, 7));

    protected override IReadOnlyList<double> Measure(NormalizationRace c, RandomStream random) =>
        [Normalized.BestLoss(c, Rates, random), Plain.BestLoss(c, Rates, random)];
}
