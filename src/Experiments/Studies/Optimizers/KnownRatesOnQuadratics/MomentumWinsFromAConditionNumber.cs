using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Momentum 0.9 is faster than gradient descent from a condition number of 19.5 on.</summary>
public sealed class MomentumWinsFromAConditionNumber : Hypothesis<MomentumShare>
{
    const double Least = 1.01, Largest = 10_000;

    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Derived(
        "On quadratics, with the learning rate 1 / λ_max for both, momentum 0.9 goes faster than gradient " +
        "descent from a condition number of 1 / (1 − √β) = 19.5 on, and not below.",
        "√β a step against 1 − 1/κ: a boundary for “almost always faster”, A. Géron, Hands-On Machine " +
        "Learning, 3rd edition, chapter 11, part on momentum")
        .InSpanish(
            "Sobre cuadráticas, con la tasa de aprendizaje 1 / λ_max en ambos, el momento 0,9 va más deprisa " +
            "que el descenso de gradiente a partir de un número de condición de 1 / (1 − √β) = 19,5, y por " +
            "debajo no.");

    public override string Reading =>
        "The condition number at which momentum β and gradient descent leave as much a step on ½ (w₁² / κ + w₂²), " +
        "found by halving intervals. No average.";

    public override string Quantity => "condition number from which momentum is faster";
    public override string Theory => "1 / (1 − √β)";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.02));

    protected override Domain<MomentumShare> Domain => MomentumShare.Between(10, 95);

    protected override double Predict(MomentumShare c) => 1 / (1 - Math.Sqrt(c.Beta));

    protected override IReadOnlyList<double> Measure(MomentumShare c, RandomStream random) =>
        [Boundary.Between(Least, Largest, condition => !MomentumIsFaster(c, condition), accuracy: 0.001)];

    static bool MomentumIsFaster(MomentumShare c, double condition) =>
        DecayRate.OfMomentum(c.Beta, 1 / condition) > DecayRate.OfGradientDescent(1 / condition);
}
