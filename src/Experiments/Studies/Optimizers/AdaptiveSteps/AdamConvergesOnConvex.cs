using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AdaptiveSteps;

/// <summary>The literal claim: Adam finds the minimum of convex online problems.</summary>
public sealed class AdamConvergesOnConvex : Hypothesis<RareLargeGradient>
{
    public override Section Section => OptimizersStudy.AdaptiveSteps;

    public override Claim Claim => Claim.Stated(
        "Adam converges on online convex problems with bounded gradients, with learning rates that fall as 1/√t: " +
        "its average regret goes to 0.",
        "D. Kingma, J. Ba, Adam: a method for stochastic optimization, arXiv:1412.6980, theorem 4.1 and corollary " +
        "4.2")
        .InSpanish(
            "Adam converge en problemas convexos en línea con gradientes acotados y tasas de aprendizaje que " +
            "caen como 1/√t: su arrepentimiento medio tiende a 0.");

    public override string Reading =>
        "Literally: for the losses C w at every third step and −w at the others, w held between −1 and 1, whose sum " +
        "is least at −1, Adam with β₁ = 0, β₂ = 1 / (1 + C²) and learning rate 0.1 / √t is within 0.1 of −1 after " +
        "3000 steps. As the steps become small, the average regret is (C − 2) / 3 times the mean of w + 1, so that " +
        "it goes to 0 only if w goes to −1. No average.";

    public override string Quantity => "position";
    public override string Theory => "the claim says −1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["amsgrad-converges-on-convex"];
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.1));

    protected override Domain<RareLargeGradient> Domain => RareLargeGradient.Domain;

    protected override double Predict(RareLargeGradient c) => -1;

    protected override IReadOnlyList<double> Measure(RareLargeGradient c, RandomStream random) =>
        [c.After(3000, new Adam(0.1, Beta1: 0, Beta2: c.Beta2, Epsilon: 0))];
}
