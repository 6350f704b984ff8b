using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AdaptiveSteps;

/// <summary>AdaGrad slows down as 1/√t and goes any distance.</summary>
public sealed class AdagradGoesAsRoot : Hypothesis<AdagradGoesAsRoot.Run>
{
    /// <summary>So many steps.</summary>
    public sealed record Run(int Steps);

    public override Section Section => OptimizersStudy.AdaptiveSteps;

    public override Claim Claim => Claim.Derived(
        "Under gradients of one size AdaGrad's steps shrink as 1/√t, and the distance travelled grows as 2 √t, " +
        "ever more slowly, but without bound.",
        "Euler-Maclaurin for Σ 1/√t. The sentence behind it, which is not tested: AdaGrad often stops too " +
        "early when training neural networks, as its learning rate is scaled down ever more (A. Géron, " +
        "Hands-On Machine Learning, 3rd edition, chapter 11, part on AdaGrad)")
        .InSpanish(
            "Con gradientes de un mismo tamaño los pasos de AdaGrad encogen como 1/√t, y la distancia " +
            "recorrida crece como 2 √t, cada vez más despacio, pero sin cota.");

    public override string Reading =>
        "The distance travelled in so many steps under the gradient 1, over the learning rate. No average.";

    public override string Quantity => "distance over the learning rate";
    public override bool IsIdentity => true;
    public override string Theory =>
        "Σ 1/√i = 2 √t + ζ(1/2) + 1 / (2 √t) − 1 / (24 √t³) + 1 / (384 √t⁷) − …, ζ(1/2) = −1.4603545; what is left " +
        "out is below 4e-9";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-7));

    protected override Domain<AdagradGoesAsRoot.Run> Domain => new(
        [new("steps", 10, 5000)],
        codes => new(codes[0]),
        new Stratum("any", random => [random.LogUniform(0, 10, 5000)]));

    protected override double Predict(AdagradGoesAsRoot.Run c) 
    {
        const double zetaOfHalf = -1.4603545088095868;
        var (t, root) = (c.Steps, Math.Sqrt(c.Steps));
        return 2 * root + zetaOfHalf + 1 / (2 * root) - 1 / (24 * t * root) + 1 / (384.0 * t * t * t * root);
    }

    protected override IReadOnlyList<double> Measure(AdagradGoesAsRoot.Run c, RandomStream random) 
    {
        var walker = new ScalarOptimization(new AdaGrad(0.01));
        for (var t = 0; t < c.Steps; t++) walker.Step(1);
        return [walker.Position / -0.01];
    }
}
