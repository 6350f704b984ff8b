using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>The claim as stated: going up the layers, the variance keeps increasing.</summary>
public sealed class N01VarianceKeepsGrowing : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "With logistic units and N(0, 1) weights, going forward through the network, the variance keeps increasing " +
        "after each layer until the activation function saturates at the top layers.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 3, sentence 5")
        .InSpanish(
            "Con unidades logísticas y pesos N(0, 1), hacia delante por la red, la varianza sigue creciendo tras " +
            "cada capa hasta que la función de activación se satura en las capas superiores.");

    public override string Reading =>
        "Logistic networks of 3 to 10 layers of 24 to 128 units with N(0, 1) weights under a standardized input: the mean " +
        "square of the first layer's sums (first arm), which every layer is said to increase, is smaller than that of the " +
        "top layer's (second arm).";

    public override string Quantity => "mean square of the sums";
    public override string Theory => "an ordering; the length map leads from width down to q*, less than half of it";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["n01-variance-settles"];
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<DeepNet> Domain => DeepNet.Between(24, 128, 3, 10);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var meanSquares = new DeepSignal(new Logistic(), Normal.Standard, c.Width, c.Depth, random).MeanSquares();
        return [meanSquares[0], meanSquares[^1]];
    }
}
