using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>Fixup starts every residual network as the identity.</summary>
public sealed class FixupStartsAsIdentity : Hypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "With the last layer of each branch at 0, a residual network starts as the identity, forward and backward.",
        "Zhang, Dauphin and Ma 2019, arXiv:1901.09321, first rule of Fixup")
        .InSpanish(
            "Con la última capa de cada rama en 0, una red residual empieza siendo la identidad, hacia delante y " +
            "hacia atrás.");

    public override string Reading =>
        "The larger of ‖y − x‖ and ‖∂L/∂x − ∂L/∂y‖ before training, up to 64 blocks of two ReLU layers. No " +
        "average: one input a network.";

    public override string Quantity => "distance from the identity";
    public override string Theory => "0";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<BlockStack> Domain => BlockStack.Between(1, 32, 1, 64);

    protected override double Predict(BlockStack c) => 0;

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random)
    {
        var network = BlockStack.Create(c, new Relu(), VarianceScaling.HeNormal, random.Child("before"), batch: 1);
        new Fixup(VarianceScaling.HeNormal).Initialize(network, random.Child("weights"));
        return [BlockStack.DistanceFromIdentity(network, random)];
    }
}
