using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.TheScaleOfTheWeights;

/// <summary>With weights that are far too small a normalized network trains where a plain one does not start.</summary>
public sealed class BnForgivesBadScale : PairedHypothesis<DigitsRace>
{
    static readonly NormalizationRace Race =
        new(new Relu(), new VarianceScaling(0.125, FanMode.In, UnitDistribution.Normal));

    public override Section Section => BatchNormalizationStudy.TheScaleOfTheWeights;

    public override Claim Claim => Claim.Stated(
        "Batch normalization makes a network much less sensitive to the initialization of its weights.",
        "Ioffe and Szegedy 2015, abstract; A. Géron, Hands-On Machine Learning, chapter 11, section on batch " +
        "normalization");

    public override string Reading =>
        "On UCI digits, ReLU, weights of a quarter of He's deviation, same batches and same random numbers: after 60 steps the " +
        "network with batch normalization has a smaller training loss than the one without in more than half of pairs.";

    public override int Cases => 1;

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(5);

    protected override double First(DigitsRace c, RandomStream random) => Race.Normalized(c, random);

    protected override double Second(DigitsRace c, RandomStream random) => Race.Plain(c, random);
}
