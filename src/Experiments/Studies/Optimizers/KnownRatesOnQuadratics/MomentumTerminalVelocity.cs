using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Under a constant gradient momentum speeds up to 1 / (1 − β) times the speed of gradient descent.</summary>
public sealed class MomentumTerminalVelocity : Hypothesis<MomentumTerminalVelocity.Push>
{
    /// <summary>So many steps of momentum β under one gradient.</summary>
    public sealed record Push(double Beta, int Steps);

    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Stated(
        "If the gradient remains constant, the steps of momentum grow to 1 / (1 − β) times those of gradient " +
        "descent: ten times for β = 0.9.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, part on momentum")
        .InSpanish(
            "Si el gradiente permanece constante, los pasos con momento crecen hasta 1 / (1 − β) veces los del " +
            "descenso de gradiente: diez veces con β = 0,9.");

    public override string Reading =>
        "The t-th step under the gradient 1, as a multiple of the learning rate. No average.";

    public override string Quantity => "step over that of gradient descent";
    public override string Theory => "(1 − βᵗ) / (1 − β), a geometric series";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<MomentumTerminalVelocity.Push> Domain => new(
        [new("β in hundredths", 0, 99), new("steps", 1, 500)],
        codes => new(codes[0] / 100.0, codes[1]),
        new("any", random => [random.Between(0, 0, 99), random.LogUniform(1, 1, 500)]),
        new("β of 0.9", random => [90, random.LogUniform(1, 1, 500)]));

    protected override double Predict(Push c) =>
        (1 - Elementary.Exp(c.Steps * Elementary.Log(c.Beta))) / (1 - c.Beta);

    protected override IReadOnlyList<double> Measure(MomentumTerminalVelocity.Push c, RandomStream random) 
    {
        var walker = new ScalarOptimization(new Momentum(0.01, c.Beta));
        for (var t = 1; t < c.Steps; t++) walker.Step(1);
        return [walker.Step(1) / -0.01];
    }
}
