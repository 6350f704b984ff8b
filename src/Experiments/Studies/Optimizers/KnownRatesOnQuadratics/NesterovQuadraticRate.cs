using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Nesterov's momentum on a quadratic shrinks by 1 − 1/√κ a step.</summary>
public sealed class NesterovQuadraticRate : Hypothesis<Quadratic>
{
    const int Steps = 50;

    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Stated(
        "Nesterov's momentum with the learning rate 1 / λ_max and momentum (√κ − 1) / (√κ + 1) goes as 1 − 1/√κ a " +
        "step on a quadratic.",
        "Y. Nesterov, Introductory Lectures on Convex Optimization, 2004, section 2.2; rate on quadratics: L. " +
        "Lessard, B. Recht, A. Packard, arXiv:1408.3595, proposition 1");

    public override string Reading =>
        "The distance from the minimum that 50 steps leave on ½ (w₁² / κ + w₂²) from (1, 1), with velocity 0 at " +
        "the start. No average.";

    public override string Theory =>
        "(1 + 50 / (1 + √κ)) (1 − 1/√κ)⁵⁰, from the double root of r² − (1 + β)(1 − ηλ) r + β (1 − ηλ)";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-6));

    protected override Domain<Quadratic> Domain => Quadratic.Between(2, 10_000);

    protected override double Predict(Quadratic c) => BestPace.DistanceOfNesterov(c, Steps);

    protected override IReadOnlyList<double> Measure(Quadratic c, RandomStream random) =>
        [c.Distances(BestPace.Nesterov(c)).ElementAt(Steps)];
}
