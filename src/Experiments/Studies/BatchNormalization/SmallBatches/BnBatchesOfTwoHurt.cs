using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.SmallBatches;

/// <summary>With two images a batch the normalized network is the worse one.</summary>
public sealed class BnBatchesOfTwoHurt : PairedHypothesis<DigitsRace>
{
    static readonly NormalizationRace Race = new(new Relu(), VarianceScaling.HeNormal) { Batch = 2 };

    public override Section Section => BatchNormalizationStudy.SmallBatches;

    public override Claim Claim => Claim.Stated(
        "Batch normalization becomes harmful when batches are very small.",
        "Ioffe 2017, arXiv:1702.03275, section 1; Wu and He 2018, arXiv:1803.08494, figure 1");

    public override string Reading =>
        "On UCI digits, ReLU, He weights, two images a batch, same batches: after 60 steps the network without batch " +
        "normalization has a smaller training loss than the one with it in more than half of pairs.";

    public override int Cases => 1;

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(5);

    protected override double First(DigitsRace c, RandomStream random) => Race.Plain(c, random);

    protected override double Second(DigitsRace c, RandomStream random) => Race.Normalized(c, random);
}
