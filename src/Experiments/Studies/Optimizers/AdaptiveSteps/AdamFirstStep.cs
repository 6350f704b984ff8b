using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AdaptiveSteps;

/// <summary>Adam's first step has the size of the learning rate, whatever the gradient.</summary>
public sealed class AdamFirstStep : Hypothesis<AdamFirstStep.Gradient>
{
    /// <summary>A gradient between 1e-6 and 1e3 in size.</summary>
    public sealed record Gradient(double Value);

    public override Section Section => OptimizersStudy.AdaptiveSteps;

    public override Claim Claim => Claim.Derived(
        "Adam's first step is the learning rate against the sign of the gradient, as long as the gradient is much " +
        "larger than ε.",
        "D. Kingma, J. Ba, Adam: a method for stochastic optimization, arXiv:1412.6980, algorithm 1 at t = 1")
        .InSpanish(
            "El primer paso de Adam es la tasa de aprendizaje en contra del signo del gradiente, mientras el " +
            "gradiente sea mucho mayor que ε.");

    public override string Reading =>
        "Size of the first step over the learning rate for one gradient g, with the default ε = 1e-8. No average.";

    public override string Quantity => "first step over the learning rate";
    public override bool IsIdentity => true;
    public override string Theory => "|g| / (|g| + ε): 0.990 at 1e-6, 0.99999 at 1e-3";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<AdamFirstStep.Gradient> Domain => new(
        [new("tenth powers of the gradient above 1e-6", 0, 90), new("sign", 0, 1)],
        codes => new(1e-6 * Elementary.Exp(codes[0] * 0.1 * Elementary.Log(10)) * (codes[1] == 0 ? 1 : -1)),
        new Stratum("any", random => [random.Between(0, 0, 90), random.Between(1, 0, 1)]));

    protected override double Predict(AdamFirstStep.Gradient c) => Math.Abs(c.Value) / (Math.Abs(c.Value) + 1e-8);

    protected override IReadOnlyList<double> Measure(AdamFirstStep.Gradient c, RandomStream random) =>
        [new ScalarOptimization(new Adam(0.01)).Step(c.Value) * -Math.Sign(c.Value) / 0.01];
}
