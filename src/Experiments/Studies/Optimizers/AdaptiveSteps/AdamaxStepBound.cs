using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AdaptiveSteps;

/// <summary>The literal claim: AdaMax's steps stay below the learning rate.</summary>
public sealed class AdamaxStepBound : Hypothesis<FallingGradients>
{
    public override Section Section => OptimizersStudy.AdaptiveSteps;

    public override Claim Claim => Claim.Stated(
        "The steps of AdaMax have a simpler bound than those of Adam: none is larger than the learning rate.",
        "D. Kingma, J. Ba, Adam: a method for stochastic optimization, arXiv:1412.6980, section 7.1")
        .InSpanish(
            "Los pasos de AdaMax tienen una cota más sencilla que los de Adam: ninguno es mayor que la tasa de " +
            "aprendizaje.");

    public override string Reading =>
        "Literally: the last of so many steps over the learning rate, ε = 0, is at most 1 under gradients that " +
        "fall by a factor β₂ = 0.999 a step, but for rounding. No average.";

    public override string Quantity => "step over the learning rate";
    public override string Theory => "the claim says at most 1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["adamax-largest-step"];
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.9, barelyWrong: 1.001));

    protected override Domain<FallingGradients> Domain => FallingGradients.Domain;

    protected override double Predict(FallingGradients c) => 1 + 1e-12;

    protected override IReadOnlyList<double> Measure(FallingGradients c, RandomStream random) => [c.LastAdaMaxStep];
}
