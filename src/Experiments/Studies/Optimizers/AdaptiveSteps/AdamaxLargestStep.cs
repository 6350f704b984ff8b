using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AdaptiveSteps;

/// <summary>The bound of AdaMax's steps, and the gradients that reach it.</summary>
public sealed class AdamaxLargestStep : Hypothesis<FallingGradients>
{
    public override Section Section => OptimizersStudy.AdaptiveSteps;

    public override Claim Claim => Claim.Derived(
        "No gradient of the past is larger than u β₂^−age, u being AdaMax's running maximum, so that no step is " +
        "larger than the learning rate times (1 − β₁) Σ (β₁ / β₂)ʲ / (1 − β₁ᵗ). Gradients that fall by β₂ a step " +
        "reach it; it tends to 1.0091 for the usual decays, 0.9 and 0.999.",
        "Algorithm 2 of Kingma and Ba, arXiv:1412.6980; 1.0091 = (1 − β₁) / (1 − β₁ / β₂)")
        .InSpanish(
            "Ningún gradiente pasado es mayor que u β₂^−edad, siendo u el máximo de AdaMax, de modo que ningún paso " +
            "es mayor que la tasa de aprendizaje por (1 − β₁) Σ (β₁ / β₂)ʲ / (1 − β₁ᵗ). Unos gradientes que caen " +
            "por β₂ en cada paso lo alcanzan; tiende a 1,0091 con los decaimientos habituales, 0,9 y 0,999.");

    public override string Reading =>
        "The last of so many steps over the learning rate, ε = 0, under gradients that fall by a factor β₂ = 0.999 a " +
        "step. No average.";

    public override bool IsIdentity => true;
    public override string Quantity => "step over the learning rate";
    public override string Theory => "(1 − β₁) / (1 − r) · (1 − rᵗ) / (1 − β₁ᵗ), r = β₁ / β₂";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<FallingGradients> Domain => FallingGradients.Domain;

    protected override double Predict(FallingGradients c)
    {
        double LeftOf(double decay) => 1 - Elementary.Exp(c.Steps * Elementary.Log(decay));
        var r = FallingGradients.Beta1 / FallingGradients.Beta2;
        return (1 - FallingGradients.Beta1) / (1 - r) * LeftOf(r) / LeftOf(FallingGradients.Beta1);
    }

    protected override IReadOnlyList<double> Measure(FallingGradients c, RandomStream random) => [c.LastAdaMaxStep];
}
