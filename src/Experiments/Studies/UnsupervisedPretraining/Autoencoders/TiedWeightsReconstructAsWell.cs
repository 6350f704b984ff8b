using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.Autoencoders;

/// <summary>The literal claim: tied weights do not hurt.</summary>
public sealed class TiedWeightsReconstructAsWell : PairedHypothesis<OneLayerCode>
{
    public override Section Section => UnsupervisedPretrainingStudy.Autoencoders;

    public override Claim Claim => Claim.Stated(
        "Tied weights limit the risk of overfitting and speed training up: half the weights reconstruct as well.",
        "A. Géron, Hands-On Machine Learning, chapter on autoencoders, section on tying weights");

    public override string Reading =>
        "Literally: on UCI digits, tanh code, the same steps, batches and encoder weights: in more than half of pairs the squared " +
        "error on unseen digits is, with tied weights, at most 1.1 times that with a decoder of its own.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["linear-tied-weights-reconstruct-as-well"];
    public override int Cases => 1;

    protected override Domain<OneLayerCode> Domain => OneLayerCode.Domain;

    protected override double First(OneLayerCode c, RandomStream random) => c.TiedError(new Tanh(), random);

    protected override double Second(OneLayerCode c, RandomStream random) => 1.1 * c.UntiedError(new Tanh(), random);
}
