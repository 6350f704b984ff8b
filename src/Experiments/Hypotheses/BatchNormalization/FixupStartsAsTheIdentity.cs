using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.BatchNormalization;

/// <summary>Fixup starts every residual network as the identity.</summary>
public sealed class FixupStartsAsTheIdentity : Hypothesis<BlockStack>
{
    public override string Id => "fixup-starts-as-identity";
    public override string Study => StudyNames.BatchNormalization;
    public override string Section => "Instead of normalization";

    public override Claim Claim => new(
        "With the last layer of each branch at 0, residual blocks start as identities: signal and gradient " +
        "neither die out nor explode at any depth.",
        "Zhang, Dauphin, Ma, arXiv:1901.09321, section 3");

    public override string Reading =>
        "The larger of ‖y − x‖ and ‖∂L/∂x − ∂L/∂y‖ before training. No average: one input a network.";

    public override string Theory => "0";
    public override Law Law { get; } = new Exact();
    public override Tolerance Tolerance { get; } = Tolerance.Near(1e-12);

    protected override Domain<BlockStack> Domain => BlockStack.Between(1, 32, 1, 64);

    protected override double Predict(BlockStack c) => 0;

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random)
    {
        var network = BlockStack.Create(c, new Relu(), VarianceScaling.HeNormal, random.Child("before"), batch: 1);
        new Fixup(VarianceScaling.HeNormal).Initialize(network, random.Child("weights"));
        return [BlockStack.DistanceFromIdentity(network, random)];
    }
}
