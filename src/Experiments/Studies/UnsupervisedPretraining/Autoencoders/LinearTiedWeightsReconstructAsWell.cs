using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.Autoencoders;

/// <summary>The corrected claim: tied weights do not hurt a linear code.</summary>
public sealed class LinearTiedWeightsReconstructAsWell : PairedHypothesis<OneLayerCode>
{
    public override Section Section => UnsupervisedPretrainingStudy.Autoencoders;

    public override Claim Claim => Claim.Stated(
        "Corrected: with a linear code half the weights reconstruct as well, for the best encoder is the best decoder " +
        "transposed. A bounded code wants small weights into it and large ones out of it, which tied weights cannot be.",
        "Derived from Baldi and Hornik 1989, Neural Networks 2:53–58; Vincent et al. 2010, JMLR 11:3371–3408, section 2.2");

    public override string Reading =>
        "On UCI digits, linear code, the same steps, batches and encoder weights: in more than half of pairs the squared " +
        "error on unseen digits is, with tied weights, at most 1.1 times that with a decoder of its own.";

    public override int Cases => 1;

    protected override Domain<OneLayerCode> Domain => OneLayerCode.Domain;

    protected override double First(OneLayerCode c, RandomStream random) => c.TiedError(new Identity(), random);

    protected override double Second(OneLayerCode c, RandomStream random) => 1.1 * c.UntiedError(new Identity(), random);
}
