using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Studies.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.WeightDecay;

/// <summary>For plain gradient descent a penalty is decay.</summary>
public sealed class SgdPenaltyIsDecay : Hypothesis<Shrinking>
{
    public override Section Section => OptimizersStudy.WeightDecay;

    public override Claim Claim => Claim.Stated(
        "For plain gradient descent ℓ2 regularization is weight decay, rescaled by the learning rate: the penalty " +
        "λw² / 2 makes a weight decay by the share ηλ a step.",
        "I. Loshchilov, F. Hutter, Decoupled weight decay regularization, arXiv:1711.05101, abstract")
        .InSpanish(
            "En el descenso de gradiente corriente, la regularización ℓ2 es decaimiento de pesos, reescalado por " +
            "la tasa de aprendizaje: la penalización λw² / 2 hace decaer un peso en la parte ηλ por paso.");

    public override string Reading =>
        "A weight of 1 whose gradient is λw alone, after t steps of plain gradient descent. No average.";

    public override string Quantity => "share of the weight that is left";
    public override bool IsIdentity => true;
    public override string Theory => "(1 − ηλ)ᵗ";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Shrinking> Domain => Shrinking.Domain;

    protected override double Predict(Shrinking c) => c.Left;

    protected override IReadOnlyList<double> Measure(Shrinking c, RandomStream random) 
    {
        var walker = new ScalarOptimization(new Sgd(c.LearningRate), 1);
        for (var t = 0; t < c.Steps; t++) walker.Step(c.Decay * walker.Position);
        return [walker.Position];
    }
}
