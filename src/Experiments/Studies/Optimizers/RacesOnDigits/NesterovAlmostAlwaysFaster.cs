using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>The literal claim: Nesterov's momentum is almost always faster.</summary>
public sealed class NesterovAlmostAlwaysFaster : Hypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "Nesterov accelerated gradient is almost always faster than momentum optimization.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on faster optimizers, part on Nesterov " +
        "accelerated gradient");

    public override string Reading =>
        "Literally: on UCI digits, ReLU networks, same weights and batches, learning rate 0.02 and momentum 0.9 " +
        "for both: after 150 steps Nesterov's has the smaller training loss in at least 19 of 20 pairs; ties " +
        "count one half, diverged runs lose.";

    public override string Theory => "the claim says at least 0.95";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["nesterov-more-often-than-not"];
    public override int Cases => 1;
    public override long Budget => 1000;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.75));

    protected override Domain<RateRace> Domain => RateRace.Of(new RateRace(0.02, 2));

    protected override double Predict(RateRace c) => 0.95;

    protected override IReadOnlyList<double> Measure(RateRace c, RandomStream random) => Indicator.Smaller(
        c.Loss(new Nesterov(c.LearningRate), random), c.Loss(new Momentum(c.LearningRate), random));
}
