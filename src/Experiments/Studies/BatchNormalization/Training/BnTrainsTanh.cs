using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Training;

/// <summary>Deep networks of tanh units start sooner with batch normalization.</summary>
public sealed class BnTrainsTanh : PairedHypothesis<DigitsRace>
{
    static readonly NormalizationRace Race = new(new Tanh(), VarianceScaling.Heuristic);

    public override Section Section => BatchNormalizationStudy.Training;

    public override Claim Claim => Claim.Stated(
        "With batch normalization even saturating activations such as tanh can be used in deep networks.",
        "Ioffe and Szegedy 2015, abstract; A. Géron, Hands-On Machine Learning, chapter 11");

    public override string Reading =>
        "On UCI digits, tanh, weights from U(±1/√fanIn), same batches: after 60 steps the network with batch " +
        "normalization has a smaller training loss than the one without in more than half of pairs.";

    public override int Cases => 1;

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(5);

    protected override double First(DigitsRace c, RandomStream random) => Race.Normalized(c, random);

    protected override double Second(DigitsRace c, RandomStream random) => Race.Plain(c, random);
}
