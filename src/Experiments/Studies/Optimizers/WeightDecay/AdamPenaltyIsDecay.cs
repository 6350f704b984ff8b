using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Studies.Regularization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.WeightDecay;

/// <summary>The literal claim: an l2 penalty is weight decay, for Adam too.</summary>
public sealed class AdamPenaltyIsDecay : Hypothesis<Shrinking>
{
    public override Section Section => OptimizersStudy.WeightDecay;

    public override Claim Claim => Claim.Stated(
        "ℓ2 regularization and weight decay are the same thing: adding λw to the gradient makes a weight decay by " +
        "the share ηλ a step.",
        "Common usage, named and contradicted by I. Loshchilov, F. Hutter, arXiv:1711.05101, section 1");

    public override string Reading =>
        "Literally, with Adam: a weight of 1 whose gradient is λw alone is (1 − ηλ)ᵗ after t steps, within 1 %. " +
        "No average.";

    public override string Theory => "(1 − ηλ)ᵗ";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["adamw-decays-exactly", "sgd-penalty-is-decay"];
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.01));

    protected override Domain<Shrinking> Domain => Shrinking.Domain;

    protected override double Predict(Shrinking c) => c.Left;

    protected override IReadOnlyList<double> Measure(Shrinking c, RandomStream random) 
    {
        var walker = new ScalarOptimization(new Adam(c.LearningRate), 1);
        for (var t = 0; t < c.Steps; t++) walker.Step(c.Decay * walker.Position);
        return [walker.Position];
    }
}
