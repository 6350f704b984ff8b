using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization;

/// <summary>Two networks without any remedy that differ in width, number of labels or noise.</summary>
public abstract class OverfittingPair : PairedHypothesis<Overfitting>
{
    public override Section Section => RegularizationStudy.WhatOverfits;
    public sealed override int Cases => 1;

    /// <summary>The setting that is claimed to have the smaller number.</summary>
    protected virtual Overfitting Smaller(Overfitting c) => c;

    /// <summary>The setting that is claimed to have the larger number.</summary>
    protected abstract Overfitting Larger(Overfitting c);

    /// <summary>What is compared.</summary>
    private protected virtual double Judge(Fit fit) => fit.Gap;

    protected sealed override double First(Overfitting c, RandomStream random) =>
        Judge(Smaller(c).Train(Regularizer.None, random));

    protected sealed override double Second(Overfitting c, RandomStream random) =>
        Judge(Larger(c).Train(Regularizer.None, random));
}
