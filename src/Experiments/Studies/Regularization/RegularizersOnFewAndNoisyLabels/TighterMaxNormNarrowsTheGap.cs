using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.RegularizersOnFewAndNoisyLabels;

/// <summary>A smaller radius narrows the gap between training and test.</summary>
public sealed class TighterMaxNormNarrowsTheGap : Hypothesis<Overfitting>
{
    public override Section Section => RegularizationStudy.RegularizersOnFewAndNoisyLabels;

    public override Claim Claim => Claim.Stated(
        "Reducing the radius r of max-norm increases the amount of regularization and helps reduce overfitting.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Max-Norm Regularization”")
        .InSpanish("Reducir el radio r de max-norm aumenta la regularización y ayuda a reducir el sobreajuste.");

    public override string Reading =>
        "On UCI digits, 32 to 40 hidden ReLUs, 50 to 60 labels of which 20 to 25 % are wrong, Adam, 100 steps, the " +
        "same digits, wrong labels, batches and random numbers for the weights: test error less training error is " +
        "smaller with norms of at most 0.5 than with norms of at most 1.2 in more than half of pairs; ties count " +
        "one half. The gap alone: on unseen digits the tight norm errs more (the study's table).";

    public override string Quantity => "test error less training error";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<Overfitting> Domain => Overfitting.Between((32, 40), (50, 60), (20, 25));

    protected override IReadOnlyList<double> Measure(Overfitting c, RandomStream random) =>
        [c.Train(Regularizer.TightMaxNorm, random).Gap, c.Train(Regularizer.MaxNorm, random).Gap];
}
