using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>Labels that are all wrong are learned as well as right ones.</summary>
public sealed class WrongLabelsAreMemorized : Hypothesis<Overfitting>
{
    public override Section Section => RegularizationStudy.WhatOverfits;

    public override Claim Claim => Claim.Stated(
        "Networks of usual size can learn a random labelling of the training set by heart, without any change to " +
        "how they are trained.",
        "C. Zhang et al., arXiv:1611.03530, section 2.1 and figure 1");

    public override string Reading =>
        "On 40 UCI digits, every label wrong and drawn at random, 64 hidden units, Adam, 100 steps: the share of " +
        "these labels that the network gives back. The mean is over digits, labels and weights.";

    public override string Theory => "at least 0.8";
    public override int Cases => 1;
    public override long Budget => 2000;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 0.99, barelyWrong: 0.5));

    protected override Domain<Overfitting> Domain => Overfitting.Between((64, 64), (40, 40), (100, 100));

    protected override double Predict(Overfitting c) => 0.8;

    protected override IReadOnlyList<double> Measure(Overfitting c, RandomStream random) =>
        [c.Train(Regularizer.None, random).Training.Accuracy];
}
