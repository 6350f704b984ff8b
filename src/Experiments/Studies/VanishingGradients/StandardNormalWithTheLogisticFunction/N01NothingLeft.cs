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

/// <summary>The claim as stated: there is almost no gradient left for the lower layers.</summary>
public sealed class N01NothingLeft : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "With logistic units and N(0, 1) weights the little gradient there is keeps getting diluted on its " +
        "way down, so that really nothing is left for the lower layers.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 4, sentence 2")
        .InSpanish(
            "Con unidades logísticas y pesos N(0, 1), el poco gradiente que hay se va diluyendo al bajar, de " +
            "modo que en realidad no queda nada para las capas inferiores.");

    public override string Reading =>
        "The deep networks that the chapter opens with: ten layers of hundreds of units, here 200 to 240. ‖∂L/∂s‖² of the " +
        "first layer (first arm) is smaller than that of the last (second arm), before training.";

    public override string Quantity => "squared norm of the gradient";
    public override string Theory =>
        "an ordering; χ₁ = 1.38 a layer at width 200, 1.51 at 240, so the gradient grows";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["n01-shrinks-in-narrow-layers", "n01-gradient-factor"];
    public override int Cases => 5;
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<DeepNet> Domain => new(
        [new("width", 200, 240), new("depth", 10, 10)],
        codes => new(codes[0], codes[1]),
        new Stratum("hundreds of units", random => [random.Between(0, 200, 240), 10]));

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var norms = new DeepSignal(new Logistic(), Normal.Standard, c.Width, c.Depth, random).SquaredGradientNorms();
        return [norms[0], norms[^1]];
    }
}
