using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AdaptiveSteps;

/// <summary>The literal claim: Adam's steps stay below (1 − β₁) / √(1 − β₂).</summary>
public sealed class AdamStepBound : Hypothesis<Growth>
{
    public override Section Section => OptimizersStudy.AdaptiveSteps;

    public override Claim Claim => Claim.Stated(
        "Where 1 − β₁ exceeds √(1 − β₂), the steps of Adam are bounded by the learning rate times (1 − β₁) / √(1 " +
        "− β₂), which is 3.1623 for the usual decays.",
        "D. Kingma, J. Ba, Adam: a method for stochastic optimization, arXiv:1412.6980, section 2.1")
        .InSpanish(
            "Donde 1 − β₁ supera a √(1 − β₂), los pasos de Adam están acotados por la tasa de aprendizaje por (1 " +
            "− β₁) / √(1 − β₂), que es 3,1623 con los decaimientos habituales.");

    public override string Reading =>
        "Literally: the last of so many steps over the learning rate, ε = 0, is at most 3.1623 under gradients " +
        "that all grow by one factor a step. No average: the cases search for a counter-example.";

    public override string Quantity => "step over the learning rate";
    public override string Theory => "the claim says at most 3.1623";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["adam-largest-step"];
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 3, barelyWrong: 3.2));

    protected override Domain<Growth> Domain => Growth.Domain;

    protected override double Predict(Growth c) => 3.16227766016838;

    protected override IReadOnlyList<double> Measure(Growth c, RandomStream random) =>
        [c.LastStep(new Adam(1, Epsilon: 0))];
}
