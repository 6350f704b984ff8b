using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>Where gradients vanish, training moves the lowest layer a thousand times less than the highest.</summary>
public sealed class LowerLayersStayUnchanged : Hypothesis<WeightChanges>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "Where gradients get smaller and smaller on their way down, gradient descent leaves the weights of " +
        "the lower layers virtually unchanged as a result.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 2, sentence 2, first half; that training never converges to a good solution, " +
        "the second half, is not tested")
        .InSpanish(
            "Allí donde los gradientes se hacen cada vez más pequeños al bajar, el descenso de gradiente deja " +
            "los pesos de las capas inferiores prácticamente sin cambios.");

    public override string Reading =>
        $"Logistic networks of 8 to 10 hidden layers of {WeightChanges.Width} units with Glorot's or U(±1/√fanIn) " +
        $"weights, where the gradient does vanish, after {WeightChanges.Steps} steps on UCI digits, rate 0.01 to 0.1: " +
        "‖W − W₀‖ / ‖W₀‖ of the first hidden layer (first arm) is at most a thousandth of that of the last hidden layer " +
        "(second arm), in the same run. What training did to the weights, no gradient.";

    public override string Quantity => "relative change of the weights";
    public override string Theory =>
        "an ordering; every layer multiplies the gradient's norm by 0.24 (Glorot) or 0.14";
    public override int Cases => 6;
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead(Margin: 1000);

    protected override Domain<WeightChanges> Domain => WeightChanges.Of(
        (8, 10), new(new Logistic(), VarianceScaling.GlorotUniform), new(new Logistic(), VarianceScaling.Heuristic));

    protected override IReadOnlyList<double> Measure(WeightChanges c, RandomStream random)
    {
        var changes = c.Relative(random);
        return [changes[0], changes[^2]];
    }
}
