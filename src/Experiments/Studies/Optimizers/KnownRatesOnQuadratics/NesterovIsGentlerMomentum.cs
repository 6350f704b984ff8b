using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>On a quadratic Nesterov's momentum is momentum with β (1 − ηλ).</summary>
public sealed class NesterovIsGentlerMomentum : Hypothesis<NesterovIsGentlerMomentum.Direction>
{
    /// <summary>Momentum along one direction.</summary>
    public sealed record Direction(double Curvature, double Beta, int Steps);

    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Derived(
        "Along a direction of curvature λ, Nesterov's momentum moves exactly as momentum with the coefficient β " +
        "(1 − ηλ) in place of β: it brakes where the loss curves much.",
        "Both recurrences written out; also in I. Sutskever, J. Martens, G. Dahl, G. Hinton, On the importance of " +
        "initialization and momentum in deep learning, 2013 (not read)")
        .InSpanish(
            "En una dirección de curvatura λ, el momento de Nesterov se mueve exactamente como el momento con el " +
            "coeficiente β (1 − ηλ) en lugar de β: frena donde la pérdida se curva mucho.");

    public override string Reading =>
        "Position after so many steps from 1 on ½ λ w², η = 1. The optimizer stands where Nesterov's method asks " +
        "for the gradient; the method's own position is a plain gradient step from there, (1 − ηλ) w. No average.";

    public override string Quantity => "position";
    public override bool IsIdentity => true;
    public override string Theory => "wₜ₊₁ = wₜ − ηλ wₜ + β (1 − ηλ)(wₜ − wₜ₋₁)";
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<NesterovIsGentlerMomentum.Direction> Domain => new(
        [new("λ in hundredths", 1, 100), new("β in hundredths", 0, 99), new("steps", 1, 200)],
        codes => new(codes[0] / 100.0, codes[1] / 100.0, codes[2]),
        new Stratum("any", random =>
            [random.Between(0, 1, 100), random.Between(1, 0, 99), random.LogUniform(2, 1, 200)]));

    protected override double Predict(NesterovIsGentlerMomentum.Direction c)
    {
        var (before, now) = (1.0, 1.0);
        for (var t = 0; t < c.Steps; t++)
            (before, now) = (now, now - c.Curvature * now + c.Beta * (1 - c.Curvature) * (now - before));
        return now;
    }

    protected override IReadOnlyList<double> Measure(NesterovIsGentlerMomentum.Direction c, RandomStream random)
    {
        var walker = new ScalarOptimization(new Nesterov(1, c.Beta), 1);
        for (var t = 1; t < c.Steps; t++) walker.Step(c.Curvature * walker.Position);
        return [(1 - c.Curvature) * walker.Position];
    }
}
