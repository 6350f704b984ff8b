using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Gradient descent on a quadratic shrinks by (κ − 1) / (κ + 1) a step.</summary>
public sealed class GradientDescentQuadraticRate : Hypothesis<Quadratic>
{
    const int Steps = 50;

    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Stated(
        "With its best learning rate, gradient descent on a quadratic of condition number κ leaves (κ − 1) / (κ + " +
        "1) of the distance a step.",
        "B. Polyak, Some methods of speeding up the convergence of iteration methods, 1964; Y. LeCun et al., " +
        "Efficient BackProp, 1998, section 5");

    public override string Reading =>
        "The distance from the minimum that 50 steps leave on ½ (w₁² / κ + w₂²) from (1, 1), with velocity 0 at " +
        "the start. No average.";

    public override string Theory => "√2 ((κ − 1) / (κ + 1))⁵⁰";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-6));

    protected override Domain<Quadratic> Domain => Quadratic.Between(2, 10_000);

    protected override double Predict(Quadratic c) => BestPace.DistanceOfGradientDescent(c, Steps);

    protected override IReadOnlyList<double> Measure(Quadratic c, RandomStream random) =>
        [c.Distances(BestPace.GradientDescent(c)).ElementAt(Steps)];
}
