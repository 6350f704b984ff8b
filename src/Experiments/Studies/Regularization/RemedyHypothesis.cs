using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization;

/// <summary>One remedy against none: same digits, wrong labels, batches and random numbers for the weights.</summary>
public abstract class RemedyHypothesis : PairedHypothesis<Overfitting>
{
    public override Section Section => RegularizationStudy.RemediesOnFewAndNoisyLabels;
    public sealed override int Cases => 1;

    public override string Reading =>
        "On UCI digits, ReLU, Adam, 100 steps, the same digits, wrong labels, batches and random numbers for the " +
        $"weights: with {How} the loss on 200 unseen digits is smaller than without in more than half of pairs.";

    /// <summary>The remedy in words, after "with".</summary>
    protected abstract string How { get; }

    private protected abstract Regularizer Regularizer { get; }

    protected override Domain<Overfitting> Domain => Overfitting.FewAndNoisy;

    /// <summary>What must be smaller.</summary>
    private protected virtual double Judge(Fit fit) => fit.Test.Loss;

    protected sealed override double First(Overfitting c, RandomStream random) => Judge(c.Train(Regularizer, random));

    protected sealed override double Second(Overfitting c, RandomStream random) => Judge(c.Train(Regularizer.None, random));
}
