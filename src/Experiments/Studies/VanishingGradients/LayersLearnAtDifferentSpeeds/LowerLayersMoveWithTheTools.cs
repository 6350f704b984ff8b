using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>The control: with weights that fit the activation the lowest layer moves like the highest.</summary>
public sealed class LowerLayersMoveWithTheTools : Hypothesis<WeightChanges>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Derived(
        "With tanh and Glorot's weights, or ReLU and He's, the first hidden layer's weights move at least a quarter " +
        "as far as the last one's, relative to their size.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Glorot and He Initialization”")
        .InSpanish(
            "Con tanh y los pesos de Glorot, o ReLU y los de He, los pesos de la primera capa oculta se mueven al " +
            "menos la cuarta parte que los de la última, en relación con su tamaño.");

    public override string Reading =>
        $"Networks of 8 to 10 hidden layers of {WeightChanges.Width} units, tanh with Glorot's and ReLU with " +
        $"He's weights, after {WeightChanges.Steps} steps on UCI digits, rate 0.01 to 0.1: ‖W − W₀‖ / ‖W₀‖ " +
        "of the last hidden layer (first arm) is less than four times that of the first hidden layer " +
        "(second arm), in the same run.";

    public override string Quantity => "relative change of the weights";
    public override string Theory => "an ordering; weight gradients of equal size in all layers before training";
    public override int Cases => 6;
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead(Margin: 0.25);

    protected override Domain<WeightChanges> Domain => WeightChanges.Of(
        (8, 10), new(new Tanh(), VarianceScaling.GlorotUniform), new(new Relu(), VarianceScaling.HeNormal));

    protected override IReadOnlyList<double> Measure(WeightChanges c, RandomStream random)
    {
        var changes = c.Relative(random);
        return [changes[^2], changes[0]];
    }
}
