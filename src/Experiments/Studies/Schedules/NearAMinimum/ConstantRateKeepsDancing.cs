using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.NearAMinimum;

/// <summary>With a constant rate the weights never settle: their variance is known.</summary>
public sealed class ConstantRateKeepsDancing : Hypothesis<NoisyQuadratic>
{
    const int Steps = 60;

    public override Section Section => SchedulesStudy.NearAMinimum;

    public override Claim Claim => Claim.Stated(
        "With a constant rate that is slightly too high, training is fast at first but ends up dancing around the " +
        "optimum and never settles.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on learning rate scheduling, figure 11-8");

    public override string Reading =>
        $"On a quadratic of curvature λ with noise of variance 1 in every gradient: w² after {Steps} steps at rate " +
        "η, over the predicted variance; the mean is over the noise. ηλ from 0.2 to 1.8, so that the start is " +
        "forgotten.";

    public override string Theory => "1, the variance being η / (λ (2 − ηλ)): what (1 − ηλ)² keeps and η² adds";
    public override int Cases => 5;
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<NoisyQuadratic> Domain => NoisyQuadratic.With(20, 180);

    protected override double Predict(NoisyQuadratic c) => 1;

    protected override IReadOnlyList<double> Measure(NoisyQuadratic c, RandomStream random)
    {
        var variance = c.Rate / (c.Curvature * (2 - c.Pace));
        var weights = c.After(Steps, NoisyQuadratic.Constant(c.Rate), Math.Sqrt(variance), random);
        return [.. weights.Select(w => w * w / variance)];
    }
}
