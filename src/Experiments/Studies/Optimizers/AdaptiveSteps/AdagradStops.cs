using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AdaptiveSteps;

/// <summary>The literal claim: AdaGrad comes to a stop.</summary>
public sealed class AdagradStops : Hypothesis<AdagradStops.Run>
{
    /// <summary>Steps of each half.</summary>
    public sealed record Run(int Steps);

    public override Section Section => OptimizersStudy.AdaptiveSteps;

    public override Claim Claim => Claim.Stated(
        "AdaGrad scales the learning rate down so much that it ends up stopping entirely before it reaches the " +
        "optimum.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on faster optimizers, part on AdaGrad");

    public override string Reading =>
        "Literally: under gradients that stay the same, the second half of a run goes less than a tenth of the " +
        "way that the first half goes. No average.";

    public override string Theory => "the claim says at most 0.1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["adagrad-goes-as-root"];
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.05, barelyWrong: 0.2));

    protected override Domain<AdagradStops.Run> Domain => new(
        [new("steps", 10, 5000)],
        codes => new(codes[0]),
        new Stratum("any", random => [random.LogUniform(0, 10, 5000)]));

    protected override double Predict(AdagradStops.Run c) => 0.1;

    protected override IReadOnlyList<double> Measure(AdagradStops.Run c, RandomStream random) 
    {
        var walker = new ScalarOptimization(new AdaGrad(0.01));
        for (var t = 0; t < c.Steps; t++) walker.Step(1);
        var half = walker.Position;
        for (var t = 0; t < c.Steps; t++) walker.Step(1);
        return [(walker.Position - half) / half];
    }
}
