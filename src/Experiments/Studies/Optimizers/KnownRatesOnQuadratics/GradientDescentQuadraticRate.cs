using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Gradient descent on a quadratic needs about 6.9 κ steps to a millionth of the distance.</summary>
public sealed class GradientDescentQuadraticRate : Hypothesis<Quadratic>
{
    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Derived(
        "With its best learning rate, gradient descent on a quadratic of condition number κ leaves (κ − 1) / (κ + " +
        "1) of the distance a step: for κ = 100 it needs 691 steps to a millionth of it.",
        "The two extreme directions shrink by 1 − ηλ, equally much at η = 2 / (λ_max + λ_min); known since Polyak, " +
        "1964 (not read)")
        .InSpanish(
            "Con su mejor tasa de aprendizaje, el descenso de gradiente sobre una cuadrática de número de " +
            "condición κ deja (κ − 1) / (κ + 1) de la distancia en cada paso: con κ = 100 necesita 691 pasos " +
            "hasta una millonésima.");

    public override string Reading =>
        "Steps on ½ (w₁² / κ + w₂²) from (1, 1) until the distance from the minimum is at most a millionth of the " +
        "first one. No average.";

    public override string Quantity => "steps to a millionth of the distance";
    public override string Theory => "⌈ln 10⁻⁶ / ln((κ − 1) / (κ + 1))⌉";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.5));

    protected override Domain<Quadratic> Domain => Quadratic.Between(2, 10_000);

    protected override double Predict(Quadratic c) => Math.Ceiling(
        Elementary.Log(BestSettings.Arrived) / Elementary.Log((c.Condition - 1.0) / (c.Condition + 1)));

    protected override IReadOnlyList<double> Measure(Quadratic c, RandomStream random) =>
        [c.StepsOf(BestSettings.GradientDescent(c))];
}
