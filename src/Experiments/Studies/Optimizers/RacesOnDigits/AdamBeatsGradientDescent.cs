using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>At the usual learning rates Adam is ahead of gradient descent.</summary>
public sealed class AdamBeatsGradientDescent : Hypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "A huge speed boost comes from using a faster optimizer, such as Adam, than regular gradient descent.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, section on faster optimizers");

    public override string Reading =>
        "On UCI digits, ReLU networks, same weights and batches, Adam with its usual learning rate 0.001, gradient " +
        "descent with 0.001 to 0.01, the default of Keras: training loss after 100 steps. Tuned gradient descent is " +
        "left out: see the study's table.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override bool CanDiverge => true;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<RateRace> Domain => RateRace.At(0.001, 0.002, 0.005, 0.01);

    protected override IReadOnlyList<double> Measure(RateRace c, RandomStream random) =>
        [c.Loss(new Adam(0.001), random), c.Loss(new Sgd(c.LearningRate), random)];
}
