using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Nesterov's momentum 0.9 is faster than momentum up to a condition number of 361.</summary>
public sealed class NesterovWinsUpToAConditionNumber : Hypothesis<MomentumShare>
{
    const double Least = 1.01, Largest = 10_000;

    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Derived(
        "On quadratics, both with the learning rate 1 / λ_max and the same β, Nesterov's momentum is faster " +
        "than momentum up to a condition number of (1 + β − √β) / (1 − √β)², 361 for β = 0.9, and slower above.",
        "Largest root of r² − (1 + β)(1 − ηλ) r + β (1 − ηλ) against √β: a boundary for “almost always " +
        "faster”, A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, part on Nesterov accelerated " +
        "gradient")
        .InSpanish(
            "Sobre cuadráticas, ambos con la tasa de aprendizaje 1 / λ_max y el mismo β, el momento de " +
            "Nesterov es más rápido que el momento hasta un número de condición de (1 + β − √β) / (1 − √β)², " +
            "361 con β = 0,9, y más lento por encima.");

    public override string Reading =>
        "The condition number at which both leave as much a step on ½ (w₁² / κ + w₂²), found by halving intervals. " +
        "No average.";

    public override string Quantity => "condition number up to which Nesterov's momentum is faster";
    public override string Theory => "(1 + β − √β) / (1 − √β)²";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.02));

    protected override Domain<MomentumShare> Domain => MomentumShare.Between(10, 95);

    protected override double Predict(MomentumShare c)
    {
        var root = Math.Sqrt(c.Beta);
        return (1 + c.Beta - root) / ((1 - root) * (1 - root));
    }

    protected override IReadOnlyList<double> Measure(MomentumShare c, RandomStream random) =>
        [Boundary.Between(Least, Largest, condition => NesterovIsFaster(c, condition), accuracy: 0.001)];

    static bool NesterovIsFaster(MomentumShare c, double condition) =>
        DecayRate.OfNesterov(c.Beta, 1 / condition) > DecayRate.OfMomentum(c.Beta, 1 / condition);
}
