using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>LSUV gives every dense layer unit variance with one division each.</summary>
public sealed class LsuvGivesUnitVariance : Hypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "Orthonormal weights, each layer then divided by the deviation of its outputs on a batch, give every " +
        "layer outputs of variance 1.",
        "Mishkin and Matas 2016, arXiv:1511.06422, abstract; that one division is enough follows: outputs are " +
        "linear in the weights")
        .InSpanish(
            "Unos pesos ortonormales, dividida luego cada capa por la desviación de sus salidas en un lote, dan " +
            "a cada capa salidas de varianza 1.");

    public override string Reading =>
        "The largest distance of a dense layer's output variance from 1, over batch and units, in residual " +
        "networks of ReLU branches after one division a layer. No average: the batch is the one of the " +
        "initialization.";

    public override string Quantity => "distance of the variance from 1";
    public override string Theory => "0";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-9));

    protected override Domain<BlockStack> Domain => BlockStack.Between(8, 24, 1, 4);

    protected override double Predict(BlockStack c) => 0;

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random)
    {
        var network = SequentialVariance.Initialized(c, random);
        return [SequentialVariance.OfBranches(network).Max(variance => Math.Abs(variance - 1))];
    }
}
