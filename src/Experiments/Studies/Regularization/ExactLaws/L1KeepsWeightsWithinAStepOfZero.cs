using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Under ℓ1 unneeded weights swing about 0, within one step.</summary>
public sealed class L1KeepsWeightsWithinAStepOfZero : Hypothesis<IdleWeights>
{
    public override Section Section => RegularizationStudy.ExactLaws;

    public override Claim Claim => Claim.Derived(
        "Under gradient descent an ℓ1 penalty brings weights that do not influence the data's loss close to 0, " +
        "within η c, where they swing from one side to the other.",
        "Each step moves a weight by η c towards 0; “zero (or close to zero)”: I. Goodfellow, Y. Bengio, A. " +
        "Courville, Deep Learning, 2016, section 7.10")
        .InSpanish(
            "Con descenso de gradiente, una penalización ℓ1 lleva los pesos que no influyen en la pérdida de los " +
            "datos cerca de 0, a no más de η c, donde oscilan de un lado a otro.");

    public override string Reading =>
        "The largest |w| / (η c) of twenty weights, from N(0, 1) and without any influence on the data's loss, " +
        "after as many steps of gradient descent as the farthest needs to reach 0. No average.";

    public override string Quantity => "largest weight in steps";
    public override string Theory => "at most 1";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.5, barelyWrong: 1.1));

    protected override Domain<IdleWeights> Domain => IdleWeights.Domain;

    protected override double Predict(IdleWeights c) => 1;

    protected override IReadOnlyList<double> Measure(IdleWeights c, RandomStream random) =>
        [c.Shrunk(random).Max(Math.Abs) / c.StepSize];
}
