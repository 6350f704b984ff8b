using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>At the first step only the gates of ReZero learn.</summary>
public sealed class RezeroLearnsGatesFirst : Hypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "At the start of ReZero the weights of the branches get no gradient, and the gates α do.",
        "Bachlechner et al. 2020, arXiv:2003.04887, eq. 1")
        .InSpanish("Al comienzo de ReZero los pesos de las ramas no reciben gradiente, y las compuertas α sí.");

    public override string Reading =>
        "The share that the gates have in the squared norm of the gradient by all parameters, before training, " +
        "tanh branches with He's weights. No average: one input a network.";

    public override string Quantity => "share of the gates";
    public override bool IsIdentity => true;
    public override string Theory => "1: ∂L/∂branch = α ∂L/∂y = 0, ∂L/∂α = ∂L/∂y · branch(x)";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-12));

    protected override Domain<BlockStack> Domain => BlockStack.Between(1, 32, 1, 64);

    protected override double Predict(BlockStack c) => 1;

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random)
    {
        var network =
            BlockStack.Create(c, new Tanh(), VarianceScaling.HeNormal, random.Child("weights"), batch: 1, gate: 0);
        network.Forward(SingleLayer.Normals(c.Width, random.Child("x")));
        network.Backward(SingleLayer.Normals(c.Width, random.Child("dy")));
        var gates =
            network.Layers.OfType<Residual<double>>().Sum(block => SingleLayer.SquaredNorm(block.Gate!.Gradient));
        return [gates / network.Parameters.Sum(parameter => SingleLayer.SquaredNorm(parameter.Gradient))];
    }
}
