using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>Eight times the units name more unseen digits rightly, wrong labels or not.</summary>
public sealed class WiderPredictsBetter : Hypothesis<Overfitting>
{
    public override Section Section => RegularizationStudy.WhatOverfits;

    public override Claim Claim => Claim.Stated(
        "As hidden units are added beyond what fits the training set, the test error does not rise; it falls.",
        "B. Neyshabur, R. Tomioka, N. Srebro 2015, arXiv:1412.6614 (not read)");

    public override string Reading =>
        "On UCI digits, 60 labels, up to 30 % of them wrong, one hidden layer of ReLUs, Adam, 60 steps: the error " +
        "on 200 digits never seen is smaller for a network with eight times the hidden units than for one with 4 to " +
        "8, which has five parameters a label or more, in more than half of pairs; ties count one half.";

    public override string Quantity => "test error";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<Overfitting> Domain => Overfitting.Between((4, 8), (60, 60), (0, 30));

    protected override IReadOnlyList<double> Measure(Overfitting c, RandomStream random) =>
        [(c with { Width = 8 * c.Width }).Train(random, looks: 6).TestError, c.Train(random, looks: 6).TestError];
}
