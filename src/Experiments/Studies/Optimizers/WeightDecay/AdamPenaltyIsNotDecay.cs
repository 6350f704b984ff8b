using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.WeightDecay;

/// <summary>Under Adam a penalty's own strength cancels: a weak one shrinks a weight as fast as a strong one.</summary>
public sealed class AdamPenaltyIsNotDecay : Hypothesis<AdamPenaltyIsNotDecay.Penalty>
{
    /// <summary>A penalty λ w² / 2 that is the whole loss, the learning rate η, and a number of steps.</summary>
    public sealed record Penalty(double Decay, double LearningRate, int Steps);

    public override Section Section => OptimizersStudy.WeightDecay;

    public override Claim Claim => Claim.Stated(
        "ℓ2 regularization and weight decay are equivalent for plain gradient descent, but not for adaptive methods " +
        "such as Adam.",
        "I. Loshchilov, F. Hutter, Decoupled weight decay regularization, arXiv:1711.05101, abstract")
        .InSpanish(
            "La regularización ℓ2 y el decaimiento de pesos son equivalentes en el descenso de gradiente " +
            "corriente, pero no en métodos adaptativos como Adam.");

    public override string Reading =>
        "A weight of 1 whose gradient is λw alone, with Adam, as long as it has lost no more than a tenth: the share " +
        "lost over ηλt, which weight decay takes in t steps. No average.";

    public override string Quantity => "share lost over that of weight decay";

    public override string Theory =>
        "1/λ, and not 1: Adam divides λw by its own size, so that every step is about η; 100 times as much for λ = " +
        "0.01";
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.06));

    protected override Domain<Penalty> Domain => new(
        [new("decay in thousandths", 1, 500), new("steps", 1, 50), new("share lost in thousandths", 10, 100)],
        codes => new(codes[0] / 1000.0, codes[2] / 1000.0 / codes[1], codes[1]),
        new Stratum("any", random =>
            [random.LogUniform(0, 1, 500), random.LogUniform(1, 1, 50), random.LogUniform(2, 10, 100)]));

    protected override double Predict(Penalty c) => 1 / c.Decay;

    protected override IReadOnlyList<double> Measure(Penalty c, RandomStream random)
    {
        var walker = new ScalarOptimization(new Adam(c.LearningRate), 1);
        for (var t = 0; t < c.Steps; t++) walker.Step(c.Decay * walker.Position);
        return [(1 - walker.Position) / (c.LearningRate * c.Decay * c.Steps)];
    }
}
