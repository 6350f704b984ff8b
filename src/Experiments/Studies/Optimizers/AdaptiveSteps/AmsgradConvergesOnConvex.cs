using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AdaptiveSteps;

/// <summary>AMSGrad, whose size never falls, finds the minimum that Adam misses.</summary>
public sealed class AmsgradConvergesOnConvex : Hypothesis<RareLargeGradient>
{
    public override Section Section => OptimizersStudy.AdaptiveSteps;

    public override Claim Claim => Claim.Stated(
        "There is a simple convex problem on which Adam does not converge to the optimum; variants with a long-term " +
        "memory of past gradients, such as AMSGrad, do.",
        "S. Reddi, S. Kale, S. Kumar, On the convergence of Adam and beyond, arXiv:1904.09237, abstract")
        .InSpanish(
            "Hay un problema convexo sencillo en el que Adam no converge al óptimo; variantes con memoria larga " +
            "de los gradientes pasados, como AMSGrad, sí.");

    public override string Reading =>
        "For the losses C w at every third step and −w at the others, w held between −1 and 1, AMSGrad with β₁ = " +
        "0, β₂ = 1 / (1 + C²) and learning rate 0.1 / √t is within 0.1 of −1 after 3000 steps. No average.";

    public override string Quantity => "position";
    public override string Theory => "−1";
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.1));

    protected override Domain<RareLargeGradient> Domain => RareLargeGradient.Domain;

    protected override double Predict(RareLargeGradient c) => -1;

    protected override IReadOnlyList<double> Measure(RareLargeGradient c, RandomStream random) =>
        [c.After(3000, new AmsGrad(0.1, Beta1: 0, Beta2: c.Beta2, Epsilon: 0))];
}
