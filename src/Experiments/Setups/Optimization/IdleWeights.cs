using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>Weights from N(0, 1) that the data say nothing about, under gradient descent on an ℓ1 penalty.</summary>
/// <param name="LearningRate">η.</param>
/// <param name="Factor">c.</param>
public sealed record IdleWeights(double LearningRate, double Factor)
{
    /// <summary>Farther than any weight from N(0, 1), but once in 10¹⁸.</summary>
    const double Far = 9;

    internal static Domain<IdleWeights> Domain { get; } = new(
        [new("rate in tenths", 1, 5), new("factor in hundredths", 1, 20)],
        codes => new(codes[0] / 10.0, codes[1] / 100.0),
        new Stratum("any", random => [random.Between(0, 1, 5), random.Between(1, 1, 20)]));

    /// <summary>η c: how far a step moves a weight.</summary>
    internal double StepSize => LearningRate * Factor;

    /// <summary>The weights after as many steps as the farthest needs to reach 0.</summary>
    internal double[] Shrunk(RandomStream random) => PenaltyAlone.Train(
        new Sgd(LearningRate), new L1(Factor), (int)(Far / StepSize) + 1, random).After;
}
