using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>The corrected claim: the bias has curvature 1, and limits the learning rate to 2.</summary>
public sealed class LecunLargestRateWithBias : Hypothesis<TwoInputs>
{
    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Derived(
        "The bias is a weight on a constant input of 1, with curvature 1: gradient descent leaves max " +
        "|1 − ηλ| a step over λ = 1, 0.84 and 0.036, and converges up to η = 2.00, not 2.38.",
        "Hessian of the loss of a linear unit with a bias, for the example of Y. LeCun, L. Bottou, G. Orr, K.-R. " +
        "Müller, Efficient BackProp, 1998, section 5")
        .InSpanish(
            "El sesgo es un peso sobre una entrada constante de 1, con curvatura 1: el descenso de gradiente " +
            "deja máx |1 − ηλ| por paso, sobre λ = 1, 0,84 y 0,036, y converge hasta η = 2,00, no 2,38.");

    public override string Reading =>
        "Factor a step of the norm of weights and bias, from step 200 to 400. No average.";

    public override string Quantity => "factor a step";
    public override string Theory => "max over λ = 1, 0.84, 0.036 of |1 − ηλ|";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.005));

    protected override Domain<TwoInputs> Domain => TwoInputs.Between(20, 250);

    protected override double Predict(TwoInputs c) =>
        TwoInputs.Curvatures.Max(curvature => Math.Abs(1 - c.LearningRate * curvature));

    protected override IReadOnlyList<double> Measure(TwoInputs c, RandomStream random) =>
        [LinearUnit.Rate(TwoInputs.Examples, c.LearningRate, steps: 200)];
}
