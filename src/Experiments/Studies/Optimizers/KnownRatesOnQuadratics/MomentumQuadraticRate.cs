using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>With its best settings momentum needs about 1/√κ of the steps: 93 for κ = 100.</summary>
public sealed class MomentumQuadraticRate : Hypothesis<Quadratic>
{
    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Derived(
        "With its best settings momentum goes as (√κ − 1) / (√κ + 1) a step on a quadratic: the root of the " +
        "condition number takes the place of the condition number. That rate alone makes 69 steps to a millionth " +
        "of the distance for κ = 100; the double root makes it 93.",
        "Characteristic polynomial of the heavy ball; known since Polyak, 1964 (not read)")
        .InSpanish(
            "Con sus mejores ajustes, el momento avanza como (√κ − 1) / (√κ + 1) por paso sobre una cuadrática: " +
            "la raíz del número de condición ocupa el lugar del número de condición. Esa tasa por sí sola da 69 " +
            "pasos hasta una millonésima de la distancia con κ = 100; la raíz doble los hace 93.");

    public override string Reading =>
        "Steps on ½ (w₁² / κ + w₂²) from (1, 1), with velocity 0 at the start, until the distance from the minimum " +
        "is at most a millionth of the first one. No average.";

    public override string Quantity => "steps to a millionth of the distance";

    public override string Theory =>
        "the first t with ρᵗ √((1 + (1 − ρ) t)² + (1 + (1 + ρ) t)²) ≤ √2 · 10⁻⁶, ρ = (√κ − 1) / (√κ + 1) the double " +
        "root of r² − (1 + β − ηλ) r + β";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.5));

    protected override Domain<Quadratic> Domain => Quadratic.Between(2, 10_000);

    protected override double Predict(Quadratic c) =>
        BestSettings.StepsTo(t => BestSettings.DistanceOfHeavyBall(c, t));

    protected override IReadOnlyList<double> Measure(Quadratic c, RandomStream random) =>
        [c.StepsOf(BestSettings.HeavyBall(c))];
}
