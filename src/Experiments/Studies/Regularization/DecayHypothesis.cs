using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Studies.Regularization;

/// <summary>What an ℓ2 penalty alone makes of weights: w (1 − 2 η c)ᵗ.</summary>
public abstract class DecayHypothesis : Hypothesis<Decay>
{
    public override Section Section => RegularizationStudy.ExactLaws;

    public sealed override string Reading =>
        "The share of a weight that is left after t steps where the data say nothing about it; of twenty weights " +
        "from N(0, 1), the one that is farthest from the prediction. No average.";

    public sealed override string Theory => "(1 − 2 η c)ᵗ";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-12));

    /// <summary>Names of the optimizers in question.</summary>
    protected abstract IReadOnlyList<string> Optimizers { get; }

    protected sealed override Domain<Decay> Domain => Decay.Of(Optimizers);

    protected sealed override double Predict(Decay c)
    {
        var left = 1.0;
        for (var step = 0; step < c.Steps; step++) left *= 1 - 2 * Decay.LearningRate * c.Factor;
        return left;
    }

    protected sealed override IReadOnlyList<double> Measure(Decay c, RandomStream random)
    {
        var (before, after) = PenaltyAlone.Train(c.Rule, new L2(c.Factor), c.Steps, random);
        return [before.Zip(after, (w, rest) => rest / w).MaxBy(left => Math.Abs(left - Predict(c)))];
    }
}
