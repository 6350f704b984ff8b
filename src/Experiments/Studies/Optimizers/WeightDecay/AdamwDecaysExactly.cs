using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Studies.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.WeightDecay;

/// <summary>AdamW's decay is what it says, however large or small gradients are.</summary>
public sealed class AdamwDecaysExactly : Hypothesis<Shrinking>
{
    public override Section Section => OptimizersStudy.WeightDecay;

    public override Claim Claim => Claim.Derived(
        "As PyTorch and Keras implement AdamW, whose decay bypasses the division by the size of the gradient, a " +
        "weight decays by the share ηλ a step.",
        "I. Loshchilov, F. Hutter, Decoupled weight decay regularization, arXiv:1711.05101, abstract (decay apart " +
        "from the gradient's step)")
        .InSpanish(
            "Tal como PyTorch y Keras implementan AdamW, cuyo decaimiento no pasa por la división por el tamaño " +
            "del gradiente, un peso decae en la parte ηλ por paso.");

    public override string Reading =>
        "A weight of 1 whose gradient is 0, after t steps of AdamW. No average.";

    public override string Quantity => "share of the weight that is left";
    public override bool IsIdentity => true;
    public override string Theory => "(1 − ηλ)ᵗ";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Shrinking> Domain => Shrinking.Domain;

    protected override double Predict(Shrinking c) => c.Left;

    protected override IReadOnlyList<double> Measure(Shrinking c, RandomStream random) 
    {
        var walker = new ScalarOptimization(new AdamW(c.LearningRate, c.Decay), 1);
        for (var t = 0; t < c.Steps; t++) walker.Step(0);
        return [walker.Position];
    }
}
