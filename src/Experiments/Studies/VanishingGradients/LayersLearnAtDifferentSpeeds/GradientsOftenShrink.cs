using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>Gradients get smaller on the way to the lower layers, for many pairs of activation and initialization.</summary>
public sealed class GradientsOftenShrink : Hypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "As back-propagation goes down to the lower layers, gradients often get smaller and smaller.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 2, sentence 1")
        .InSpanish(
            "Al bajar la retropropagación hacia las capas inferiores, los gradientes suelen hacerse cada vez más " +
            "pequeños.");

    public override string Reading =>
        "Often is read as: where χ₁ < 1, as for logistic units with Glorot's or U(±1/√fanIn) weights, tanh " +
        "with U(±1/√fanIn) and ReLU with Glorot's. In networks of 5 to 12 layers the norm ‖∂L/∂s‖ of the " +
        "first layer (first arm) is less than half of that of the last (second arm), before training. With " +
        "χ₁ at or above 1 it is not: gradients-explode-above-critical, selu-gradients-grow.";

    public override string Quantity => "norm of the gradient";
    public override string Theory => "an ordering; χ₁ = 0.02 to 0.5 a layer";
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead(Margin: 2);

    protected override Domain<Setting> Domain => Setting.Of(
        (32, 96), (5, 12), Setting.LogisticGlorot, Setting.LogisticHeuristic, Setting.TanhHeuristic, Setting.ReluGlorot);

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var norms = new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random).SquaredGradientNorms();
        return [Math.Sqrt(norms[0]), Math.Sqrt(norms[^1])];
    }
}
