using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Training;

/// <summary>
/// At a small learning rate the plain network is ahead: the gain of batch normalization is the larger rate.
/// </summary>
public sealed class BnNoFasterAtSmallRates : Hypothesis<NormalizationRace>
{
    const double SmallRate = 1.0 / 32;

    static readonly NormalizationArm Plain =
        new(new Relu(), VarianceScaling.HeNormal, IsNormalized: false) { Steps = 90 };

    public override Section Section => BatchNormalizationStudy.Training;

    public override Claim Claim => Claim.Derived(
        "If, as the source says, larger learning rates are the cause of faster convergence with batch " +
        "normalization, a normalized network is no faster at a rate that is small for both.",
        "Bjorck, Gomes, Selman and Weinberger 2018, Understanding Batch Normalization, abstract")
        .InSpanish(
            "Si, como dice la fuente, la causa de que se converja antes con normalización por lotes son las " +
            "tasas de aprendizaje mayores, una red normalizada no es más rápida con una tasa que sea pequeña " +
            "para ambas.");

    public override string Reading =>
        "On UCI digits, ReLU, He weights, one to three hidden layers of 24 to 32 units, learning rate 1/32, the same batches and " +
        "random numbers: after 90 steps the network without batch normalization has the smaller training loss in " +
        "more than half of pairs.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override bool CanDiverge => true;
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<NormalizationRace> Domain => NormalizationRace.Between((24, 32), (1, 3));

    protected override IReadOnlyList<double> Measure(NormalizationRace c, RandomStream random) =>
        [Plain.Loss(c, SmallRate, random), Plain.Other.Loss(c, SmallRate, random)];
}
