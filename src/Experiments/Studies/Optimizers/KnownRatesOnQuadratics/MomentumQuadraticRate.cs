using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Momentum on a quadratic shrinks by (√κ − 1) / (√κ + 1) a step.</summary>
public sealed class MomentumQuadraticRate : Hypothesis<Quadratic>
{
    const int Steps = 50;

    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Stated(
        "With its best settings momentum goes as (√κ − 1) / (√κ + 1) a step on a quadratic: the root of the " +
        "condition number takes the place of the condition number.",
        "B. Polyak, Some methods of speeding up the convergence of iteration methods, 1964, section 2; I. " +
        "Sutskever et al., 2013, section 2");

    public override string Reading =>
        "The distance from the minimum that 50 steps leave on ½ (w₁² / κ + w₂²) from (1, 1), with velocity 0 at " +
        "the start. No average.";

    public override string Theory =>
        "ρ⁵⁰ √((1 + 50 (1 − ρ))² + (1 + 50 (1 + ρ))²), ρ = (√κ − 1) / (√κ + 1) the double root of r² − (1 + β − " +
        "ηλ) r + β";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-6));

    protected override Domain<Quadratic> Domain => Quadratic.Between(2, 10_000);

    protected override double Predict(Quadratic c) => BestPace.DistanceOfHeavyBall(c, Steps);

    protected override IReadOnlyList<double> Measure(Quadratic c, RandomStream random) =>
        [c.Distances(BestPace.HeavyBall(c)).ElementAt(Steps)];
}
