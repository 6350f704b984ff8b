using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.OrthogonalWeights;

/// <summary>In a deep linear network of orthogonal layers all layers have gradients of one norm.</summary>
public sealed class OrthogonalLayersLearnAlike : Hypothesis<DeepNet>
{
    public override Section Section => ActivationsStudy.OrthogonalWeights;

    public override Claim Claim => Claim.Stated(
        "With orthogonal weights the time that a deep linear network needs to learn does not depend on its depth: " +
        "at the start every layer, of however many, moves like a network of one layer.",
        "Saxe, McClelland, Ganguli, arXiv:1312.6120, section 3 (learning speed)");

    public override string Reading =>
        "Largest over smallest ‖∂L/∂W_l‖ of all layers, for one input and one gradient. No average.";

    public override string Theory => "1: ∂L/∂W_l is xᵀ dy between orthogonal factors";
    public override int Cases => 16;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<DeepNet> Domain => DeepNet.Between(2, 24, 2, 40);

    protected override double Predict(DeepNet c) => 1;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var signal = new DeepSignal(new Identity(), new Orthogonal(), c.Width, c.Depth, random);
        var norms = signal.WeightGradientNorms();
        return [norms.Max() / norms.Min()];
    }
}
