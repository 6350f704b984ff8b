using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>The literal claim: momentum 0.9 is ten times as fast as gradient descent.</summary>
public sealed class MomentumTenTimesFaster : Hypothesis<Quadratic>
{
    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Stated(
        "With a momentum of 0.9 the terminal velocity is ten times the gradient times the learning rate, so that " +
        "momentum optimization ends up going ten times faster than gradient descent.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on faster optimizers, part on momentum");

    public override string Reading =>
        "Literally: on ½ (w₁² / κ + w₂²) from (1, 1), both with the learning rate 1 / λ_max, gradient descent " +
        "needs at least ten times the steps of momentum 0.9 to come within a thousandth of the first distance and " +
        "stay there. No average.";

    public override string Theory => "the claim says at least 10";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy =>
        ["momentum-speed-up-by-condition", "momentum-terminal-velocity"];
    public override Test Test { get; } = new Exactly(Tolerance.AtLeast(right: 11, barelyWrong: 9));

    protected override Domain<Quadratic> Domain => Quadratic.Between(2, 1000);

    protected override double Predict(Quadratic c) => 10;

    protected override IReadOnlyList<double> Measure(Quadratic c, RandomStream random) =>
        [(double)StepsOf(c, new Sgd(1)) / StepsOf(c, new Momentum(1, 0.9))];

    static int StepsOf(Quadratic c, IOptimizer optimizer)
    {
        var longEnough = 200 + 8 * c.Condition;
        var goal = 0.001 * Math.Sqrt(2);
        return c.Distances(optimizer).Take(longEnough).Select((distance, t) => distance > goal ? t + 1 : 0).Max();
    }
}
