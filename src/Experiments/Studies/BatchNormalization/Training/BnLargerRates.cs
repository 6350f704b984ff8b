using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Training;

/// <summary>A learning rate that is too large for a plain network suits a normalized one.</summary>
public sealed class BnLargerRates : PairedHypothesis<DigitsRace>
{
    static readonly NormalizationRace Race = new(new Relu(), VarianceScaling.HeNormal) { LearningRate = 1 };

    public override Section Section => BatchNormalizationStudy.Training;

    public override Claim Claim => Claim.Stated(
        "Batch normalization allows much larger learning rates.",
        "Ioffe and Szegedy 2015, abstract and section 3.3; A. Géron, Hands-On Machine Learning, chapter 11");

    public override string Reading =>
        "On UCI digits, ReLU, He weights, learning rate 1 instead of 0.1, same batches: after 60 steps the network " +
        "with batch normalization has a smaller training loss than the one without in more than half of pairs.";

    public override int Cases => 1;

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(5);

    protected override double First(DigitsRace c, RandomStream random) => Race.Normalized(c, random);

    protected override double Second(DigitsRace c, RandomStream random) => Race.Plain(c, random);
}
