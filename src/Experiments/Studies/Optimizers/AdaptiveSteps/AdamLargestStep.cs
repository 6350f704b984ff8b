using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AdaptiveSteps;

/// <summary>The bound of Adam's steps, and the gradients that reach it.</summary>
public sealed class AdamLargestStep : Hypothesis<AdamLargestStep.Run>
{
    const double Beta1 = 0.9, Beta2 = 0.999;

    /// <summary>The worst gradients for so many steps.</summary>
    public sealed record Run(int Steps);

    public override Section Section => OptimizersStudy.AdaptiveSteps;

    public override Claim Claim => Claim.Derived(
        "By Cauchy and Schwarz no gradients make a step larger than (1 − β₁) √(Σ (β₁² / β₂)ʲ / (1 − β₂)), times the " +
        "corrections of both means. Gradients that grow by β₂ / β₁ a step reach it at every step; it tends to " +
        "7.2703 for the usual decays, 0.9 and 0.999.",
        "Algorithm 1 of Kingma and Ba, arXiv:1412.6980; 7.2703 = (1 − β₁) / √(1 − β₂) / √(1 − β₁² / " +
        "β₂)")
        .InSpanish(
            "Por Cauchy y Schwarz, ningún gradiente da un paso mayor que (1 − β₁) √(Σ (β₁² / β₂)ʲ / (1 − β₂)), por " +
            "las correcciones de ambas medias. Unos gradientes que crecen por β₂ / β₁ en cada paso lo alcanzan " +
            "siempre; tiende a 7,2703 con los decaimientos habituales, 0,9 y 0,999.");

    public override string Reading =>
        "The t-th step over the learning rate, ε = 0, under gradients that grow by β₂ / β₁ = 1.11 a step. No " +
        "average.";

    public override bool IsIdentity => true;
    public override string Quantity => "step over the learning rate";

    public override string Theory =>
        "(1 − β₁) / √(1 − β₂) · √((1 − rᵗ) / (1 − r)) · √(1 − β₂ᵗ) / (1 − β₁ᵗ), r = β₁² / β₂";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<AdamLargestStep.Run> Domain => new(
        [new("steps", 1, 5000)],
        codes => new(codes[0]),
        new Stratum("any", random => [random.LogUniform(0, 1, 5000)]));

    protected override double Predict(AdamLargestStep.Run c) 
    {
        double LeftOf(double decay) => 1 - Elementary.Exp(c.Steps * Elementary.Log(decay));
        var r = Beta1 * Beta1 / Beta2;
        var uncorrected = (1 - Beta1) / Math.Sqrt(1 - Beta2) * Math.Sqrt(LeftOf(r) / (1 - r));
        return uncorrected * Math.Sqrt(LeftOf(Beta2)) / LeftOf(Beta1);
    }

    protected override IReadOnlyList<double> Measure(AdamLargestStep.Run c, RandomStream random) =>
        [new Growth(Beta2 / Beta1, c.Steps).LastStep(new Adam(1, Epsilon: 0))];
}
