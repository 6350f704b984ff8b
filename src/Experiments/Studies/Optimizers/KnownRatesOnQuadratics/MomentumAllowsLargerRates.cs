using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>Momentum converges up to a learning rate 1 + β times as large as that of gradient descent.</summary>
public sealed class MomentumAllowsLargerRates : Hypothesis<MomentumShare>
{
    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Derived(
        "Along a direction of curvature λ gradient descent converges up to the learning rate 2 / λ, momentum β up to " +
        "2 (1 + β) / λ.",
        "Root −1 of r² − (1 + β − ηλ) r + β; the threshold of momentum in the code of Cohen et al., arXiv:2103.00065")
        .InSpanish(
            "En una dirección de curvatura λ, el descenso de gradiente converge hasta la tasa de aprendizaje 2 / " +
            "λ, y con momento β hasta 2 (1 + β) / λ.");

    public override string Reading =>
        "The learning rate for λ = 1 at which the distance from the minimum ceases to fall, found by halving " +
        "intervals, over 300 steps each. No average.";

    public override string Quantity => "largest learning rate, times λ";
    public override string Theory => "2 (1 + β)";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.001));

    protected override Domain<MomentumShare> Domain => MomentumShare.Between(0, 95);

    protected override double Predict(MomentumShare c) => 2 * (1 + c.Beta);

    protected override IReadOnlyList<double> Measure(MomentumShare c, RandomStream random) =>
        [DecayRate.LargestRate(new Momentum(1, c.Beta))];
}
