using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Nesterov's momentum on a quadratic shrinks by 1 − 1/√κ a step.</summary>
public sealed class NesterovQuadraticRate : Hypothesis<Quadratic>
{
    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Derived(
        "Nesterov's momentum with the learning rate 1 / λ_max and momentum (√κ − 1) / (√κ + 1) goes as 1 − 1/√κ a " +
        "step on a quadratic: between gradient descent and the heavy ball.",
        "Characteristic polynomial; L. Lessard, B. Recht, A. Packard, arXiv:1408.3595 (not read)")
        .InSpanish(
            "El momento de Nesterov con la tasa de aprendizaje 1 / λ_max y momento (√κ − 1) / (√κ + 1) avanza " +
            "como 1 − 1/√κ por paso sobre una cuadrática: entre el descenso de gradiente y la bola pesada.");

    public override string Reading =>
        "Steps on ½ (w₁² / κ + w₂²) from (1, 1), with velocity 0 at the start, until the distance from the minimum " +
        "is at most a millionth of the first one. No average.";

    public override string Quantity => "steps to a millionth of the distance";

    public override string Theory =>
        "the first t with (1 + t / (1 + √κ)) (1 − 1/√κ)ᵗ ≤ √2 · 10⁻⁶, from the double root of r² − (1 + β)(1 − ηλ) " +
        "r + β (1 − ηλ)";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.5));

    protected override Domain<Quadratic> Domain => Quadratic.Between(2, 10_000);

    protected override double Predict(Quadratic c) =>
        BestSettings.StepsTo(t => BestSettings.DistanceOfNesterov(c, t));

    protected override IReadOnlyList<double> Measure(Quadratic c, RandomStream random) =>
        [c.StepsOf(BestSettings.Nesterov(c))];
}
