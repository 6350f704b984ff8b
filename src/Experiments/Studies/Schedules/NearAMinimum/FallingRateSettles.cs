using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;
using InitStudy.Model.Schedules;

namespace InitStudy.Experiments.Studies.Schedules.NearAMinimum;

/// <summary>The literal claim: if the rate falls to 0, the weights come to rest in the minimum.</summary>
public sealed class FallingRateSettles : Hypothesis<FrozenDescent>
{
    public override Section Section => SchedulesStudy.NearAMinimum;

    public override Claim Claim => Claim.Stated(
        "If the learning rate is gradually reduced to 0, the steps start large and get ever smaller, so that the " +
        "algorithm settles at the minimum.",
        "A. Géron, Hands-On Machine Learning, chapter 4, section on stochastic gradient descent");

    public override string Reading =>
        "Literally, for exponential scheduling of any speed on a quadratic without noise: what is left of the start " +
        $"after {FrozenDescent.Steps} steps is 0, give or take 0.01.";

    public override string Theory => "the claim says 0";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["fast-decay-freezes-halfway"];
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.01));

    protected override Domain<FrozenDescent> Domain => FrozenDescent.Domain;

    protected override double Predict(FrozenDescent c) => 0;

    protected override IReadOnlyList<double> Measure(FrozenDescent c, RandomStream random) => [c.Left()];
}
