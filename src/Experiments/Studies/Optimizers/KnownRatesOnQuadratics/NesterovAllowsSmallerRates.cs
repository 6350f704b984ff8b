using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Nesterov's momentum diverges at learning rates that gradient descent can still use.</summary>
public sealed class NesterovAllowsSmallerRates : Hypothesis<MomentumShare>
{
    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Derived(
        "Along a direction of curvature λ Nesterov's momentum converges only up to the learning rate 2 (1 + β) / (1 " +
        "+ 2 β) / λ: 1.357 / λ for β = 0.9, where gradient descent has 2 / λ and momentum 3.8 / λ.",
        "Root −1 of r² − (1 + β)(1 − ηλ) r + β (1 − ηλ); the threshold in the code of Cohen et al., arXiv:2103.00065")
        .InSpanish(
            "En una dirección de curvatura λ, el momento de Nesterov solo converge hasta la tasa de aprendizaje " +
            "2 (1 + β) / (1 + 2 β) / λ: 1,357 / λ con β = 0,9, donde el descenso de gradiente tiene 2 / λ y el " +
            "momento 3,8 / λ.");

    public override string Reading =>
        "The learning rate for λ = 1 at which the distance from the minimum ceases to fall, found by halving " +
        "intervals, over 300 steps each. No average.";

    public override string Quantity => "largest learning rate, times λ";
    public override string Theory => "2 (1 + β) / (1 + 2 β)";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.001));

    protected override Domain<MomentumShare> Domain => MomentumShare.Between(5, 95);

    protected override double Predict(MomentumShare c) => 2 * (1 + c.Beta) / (1 + 2 * c.Beta);

    protected override IReadOnlyList<double> Measure(MomentumShare c, RandomStream random) =>
        [DecayRate.LargestRate(new Nesterov(1, c.Beta))];
}
