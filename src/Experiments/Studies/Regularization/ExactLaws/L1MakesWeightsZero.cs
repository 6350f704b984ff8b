using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Gradient descent steps over 0 and never stops there.</summary>
public sealed class L1MakesWeightsZero : Hypothesis<IdleWeights>
{
    public override Section Section => RegularizationStudy.ExactLaws;

    public override Claim Claim => Claim.CommonReading(
        "An ℓ1 penalty gives a sparse model: many weights are equal to 0, exactly and under plain gradient descent, " +
        "too.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “ℓ1 and ℓ2 Regularization”, which recommends " +
        "the penalty for a sparse model and does not say with which optimizer")
        .InSpanish(
            "Una penalización ℓ1 da un modelo disperso: muchos pesos son iguales a 0, exactamente y también con " +
            "el descenso de gradiente corriente.");

    public override string Reading =>
        "Under gradient descent, and of twenty weights that are needed least, namely without any influence on the " +
        "data's loss: the share that is exactly 0 after as many steps as the farthest needs to get there. The start " +
        "is N(0, 1). No average.";

    public override string Quantity => "share of zeros";
    public override string Theory => "1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["l1-keeps-weights-within-a-step-of-zero"];
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.5));

    protected override Domain<IdleWeights> Domain => IdleWeights.Domain;

    protected override double Predict(IdleWeights c) => 1;

    protected override IReadOnlyList<double> Measure(IdleWeights c, RandomStream random)
    {
        var weights = c.Shrunk(random);
        return [weights.Count(w => w == 0) / (double)weights.Length];
    }
}
