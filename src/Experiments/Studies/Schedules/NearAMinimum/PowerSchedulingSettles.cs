using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;
using InitStudy.Model.Schedules;

namespace InitStudy.Experiments.Studies.Schedules.NearAMinimum;

/// <summary>With power scheduling the weights do settle: their variance falls like 1 / t.</summary>
public sealed class PowerSchedulingSettles : Hypothesis<NoisyQuadratic>
{
    const int Steps = 240;

    public override Section Section => SchedulesStudy.NearAMinimum;

    public override Claim Claim => Claim.Stated(
        "A rate that falls like 1 / t lets the steps become small enough to settle in the minimum.",
        "Robbins and Monro 1951; the constant: Chung 1954, theorem 1; A. Géron, Hands-On Machine Learning, chapter " +
        "11, power scheduling");

    public override string Reading =>
        "On a quadratic of curvature λ with noise of variance 1: η = 1 / λ at first, divided by 1 + t / s, with s " +
        $"from 1 to 3; w² after {Steps} steps over the predicted variance. The mean is over the noise.";

    public override string Theory => "1, the variance being s² / ((2 s − 1) λ² (t + s)): to 0 like 1 / t";
    public override int Cases => 4;
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<NoisyQuadratic> Domain => NoisyQuadratic.With(100, 300);

    protected override double Predict(NoisyQuadratic c) => 1;

    protected override IReadOnlyList<double> Measure(NoisyQuadratic c, RandomStream random)
    {
        var s = c.Pace;
        var variance = s * s / ((2 * s - 1) * c.Curvature * c.Curvature * (Steps + s));
        var weights = c.After(Steps, new PowerDecay(1 / c.Curvature, s), start: 1 / c.Curvature, random);
        return [.. weights.Select(w => w * w / variance)];
    }
}
