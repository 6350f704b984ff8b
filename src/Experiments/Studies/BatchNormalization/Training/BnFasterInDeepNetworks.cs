using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Training;

/// <summary>The corrected claim: it is deep networks that start faster with batch normalization.</summary>
public sealed class BnFasterInDeepNetworks : PairedHypothesis<DigitsRace>
{
    static readonly NormalizationRace Race = new(new Relu(), VarianceScaling.HeNormal);

    public override Section Section => BatchNormalizationStudy.Training;

    public override Claim Claim => Claim.Stated(
        "Corrected: deep networks converge faster with batch normalization.",
        "Ioffe and Szegedy 2015, section 4.2.2 (a network of 22 layers)");

    public override string Reading =>
        "On UCI digits, ten hidden layers, ReLU, He weights, learning rate 0.1, same batches: after 60 steps the network with batch " +
        "normalization has a smaller training loss than the one without in more than half of pairs.";

    public override int Cases => 1;

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(10);

    protected override double First(DigitsRace c, RandomStream random) => Race.Normalized(c, random);

    protected override double Second(DigitsRace c, RandomStream random) => Race.Plain(c, random);
}
