using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>With gates at 0 a network is the identity, whatever its branches.</summary>
public sealed class RezeroStartsAsIdentity : Hypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "Blocks x + α · branch(x) with α = 0 at the start are identities with unit Jacobian.",
        "Bachlechner et al. 2020, arXiv:2003.04887, eq. 1 and 4")
        .InSpanish("Los bloques x + α · rama(x) con α = 0 al comienzo son identidades de jacobiano unidad.");

    public override string Reading =>
        "The larger of ‖y − x‖ and ‖∂L/∂x − ∂L/∂y‖ before training, tanh branches with He's weights. No average: " +
        "one input a network.";

    public override string Quantity => "distance from the identity";
    public override string Theory => "0";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<BlockStack> Domain => BlockStack.Between(1, 32, 1, 64);

    protected override double Predict(BlockStack c) => 0;

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random)
    {
        var network =
            BlockStack.Create(c, new Tanh(), VarianceScaling.HeNormal, random.Child("weights"), batch: 1, gate: 0);
        return [BlockStack.DistanceFromIdentity(network, random)];
    }
}
