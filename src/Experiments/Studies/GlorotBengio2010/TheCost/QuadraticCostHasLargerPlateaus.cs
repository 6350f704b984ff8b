using InitStudy.Experiments.Setups.Costs;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.TheCost;

/// <summary>The quadratic cost has more plateaus than the log-likelihood.</summary>
public sealed class QuadraticCostHasLargerPlateaus : Hypothesis<SurfaceCase>
{
    public override Section Section => GlorotBengio2010Study.TheCost;

    public override Claim Claim => Claim.Stated(
        "For classification there are clearly more severe plateaus with the quadratic cost than with the " +
        "conditional log-likelihood, as a function of two weights, one in each layer, of a tanh network with " +
        "random input and target.",
        "Glorot and Bengio 2010, section 4.1 and figure 5")
        .InSpanish(
            "En clasificación hay mesetas claramente más severas con el coste cuadrático que con la " +
            "log-verosimilitud condicional, como función de dos pesos, uno en cada capa, de una red de tanh con " +
            "entrada y objetivo aleatorios.");

    public override string Reading =>
        "Share of a square of weights where the cost exceeds that of a constant answer and its gradient is below 5 " +
        "% of the largest one: cross-entropy first, quadratic cost second, of the same random pairs; over pairs. " +
        "The share, the range of the weights and the model, log-odds w₂ tanh(w₁ x), are ours.";

    public override string Quantity => "share of the weights that is a plateau";
    public override string Theory => "an ordering";
    public override Test Test { get; } = new FirstAhead();
    public override int Cases => 10;
    public override long Budget => 2000;

    protected override Domain<SurfaceCase> Domain => SurfaceCase.Domain;

    protected override IReadOnlyList<double> Measure(SurfaceCase c, RandomStream random) =>
        [c.PlateauShare(quadratic: false, random), c.PlateauShare(quadratic: true, random)];
}
