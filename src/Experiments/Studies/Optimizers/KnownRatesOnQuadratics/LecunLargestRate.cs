using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>The literal claim: the covariance of the inputs limits the learning rate.</summary>
public sealed class LecunLargestRate : Hypothesis<TwoInputs>
{
    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Stated(
        "In the example of a linear network with two inputs and a bias the eigenvalues of the inputs' covariance " +
        "are 0.84 and 0.036, so that the largest learning rate with which gradient descent converges is 2 / 0.84 = " +
        "2.38.",
        "Y. LeCun, L. Bottou, G. Orr, K.-R. Müller, Efficient BackProp, 1998, section 5, figures 9 to 12")
        .InSpanish(
            "En el ejemplo de una red lineal con dos entradas y un sesgo, los autovalores de la covarianza de " +
            "las entradas son 0,84 y 0,036, de modo que la mayor tasa de aprendizaje con la que converge el " +
            "descenso de gradiente es 2 / 0,84 = 2,38.");

    public override string Reading =>
        "Literally: a linear unit with a bias on inputs of that covariance and mean 0 does not move away from the " +
        "minimum, at learning rates from 2.01 to 2.37: the factor a step is at most 1. No average.";

    public override string Quantity => "factor a step";
    public override string Theory => "the claim says at most 1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["lecun-largest-rate-with-bias"];
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.99, barelyWrong: 1.01));

    protected override Domain<TwoInputs> Domain => TwoInputs.Between(201, 237);

    protected override double Predict(TwoInputs c) => 1;

    protected override IReadOnlyList<double> Measure(TwoInputs c, RandomStream random) =>
        [LinearUnit.Rate(TwoInputs.Examples, c.LearningRate, steps: 200)];
}
