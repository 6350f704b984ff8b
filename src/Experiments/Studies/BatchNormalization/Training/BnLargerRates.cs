using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Training;

/// <summary>Networks with batch normalization still learn at rates that are too large for plain ones.</summary>
public sealed class BnLargerRates : Hypothesis<NormalizationRace>
{
    /// <summary>From the largest down, by factors of 4. At the first no network of the pilot runs learned.</summary>
    static readonly double[] Rates = [4, 1, 1.0 / 4, 1.0 / 16, 1.0 / 64];

    /// <summary>Rates differ by factors of 4: twice as large is one of the next.</summary>
    const double OneStepOfTheGrid = 2;

    /// <summary>Guessing costs ln 10 = 2.3.</summary>
    const double Learned = 1.8;

    static readonly NormalizationArm Normalized = new(new Relu(), VarianceScaling.HeNormal, IsNormalized: true);

    public override Section Section => BatchNormalizationStudy.Training;

    public override Claim Claim => Claim.Stated(
        "Batch normalization allows much higher learning rates.",
        "Ioffe and Szegedy 2015, arXiv:1502.03167, section 3.3 and section 4.2.2 (a rate that made the plain " +
        "network diverge)")
        .InSpanish("La normalización por lotes permite tasas de aprendizaje mucho mayores.");

    public override string Reading =>
        "On UCI digits, ReLU, He weights, three to five hidden layers of 20 to 24 units, gradient descent, the same " +
        "batches and random numbers: the largest " +
        "learning rate of 4, 1, 1/4, 1/16, 1/64 that brings the training loss below 1.8 in 40 steps (guessing: 2.3) " +
        "is at least four times as large with batch normalization as without in more than half of pairs. Compared " +
        "are the inverse rates.";

    public override string Quantity => "1 / largest learning rate";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override bool CanDiverge => true;
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead(OneStepOfTheGrid);

    protected override Domain<NormalizationRace> Domain => NormalizationRace.Between((20, 24), (3, 5));

    protected override IReadOnlyList<double> Measure(NormalizationRace c, RandomStream random) =>
        [Inverse(Normalized, c, random), Inverse(Normalized.Other, c, random)];

    static double Inverse(NormalizationArm arm, NormalizationRace c, RandomStream random) =>
        1 / arm.FirstRate(c, Rates, Learned, random);
}
