using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Training;

/// <summary>The literal claim: batch normalization speeds training up, whatever the network.</summary>
public sealed class BnAlwaysFaster : PairedHypothesis<DigitsRace>
{
    static readonly NormalizationRace Race = new(new Relu(), VarianceScaling.HeNormal);

    public override Section Section => BatchNormalizationStudy.Training;

    public override Claim Claim => Claim.Stated(
        "Networks with batch normalization converge faster and to better results.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on batch normalization");

    public override string Reading =>
        "Literally, whatever the depth: on UCI digits, ReLU, He weights, learning rate 0.1, same batches: after 60 steps the network " +
        "with batch normalization has a smaller training loss than the one without in more than half of pairs.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["bn-faster-in-deep-networks"];
    public override int Cases => 3;

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(1, 2, 10);

    protected override double First(DigitsRace c, RandomStream random) => Race.Normalized(c, random);

    protected override double Second(DigitsRace c, RandomStream random) => Race.Plain(c, random);
}
