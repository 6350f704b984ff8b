using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using InitStudy.Model.Schedules;

namespace InitStudy.Experiments.Studies.Schedules.NearAMinimum;

/// <summary>Near a minimum a reduced rate beats every constant one.</summary>
public sealed class ReducedBeatsBestConstantNearMinimum : Hypothesis<ReducedBeatsBestConstantNearMinimum.Distance>
{
    /// <summary>Steps, and start in units of the noise that one step at rate 1 / λ brings.</summary>
    public sealed record Distance(int Steps, int Start);

    public override Section Section => SchedulesStudy.NearAMinimum;

    public override Claim Claim => Claim.Stated(
        "Corrected: where noise decides the end, a rate that starts high and is reduced gets nearer to the minimum, " +
        "in the same number of steps, than with the best constant rate.",
        "Robbins and Monro 1951; A. Géron, Hands-On Machine Learning, chapter 11, section on learning rate scheduling");

    public override string Reading =>
        "On a quadratic with λ = 1 and noise of variance 1: w² after the steps with the rate 1 / (λ (1 + t)), over " +
        "the least E w² that any of 2000 constant rates, from 0.001 to 2, gives in as many steps. The mean is over " +
        "the noise.";

    public override string Theory =>
        "at most 0.7; E w² = 1 / (λ² steps) for the reduced rate; constant rates by their recursion";
    public override int Cases => 4;
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.AtMost(right: 0.45, barelyWrong: 1));

    protected override Domain<Distance> Domain => new(
        [new("steps", 10, 200), new("start", 3, 30)],
        codes => new(codes[0], codes[1]),
        new("short", random => [random.Between(0, 10, 20), random.Between(1, 3, 30)]),
        new("long", random => [random.Between(0, 50, 200), random.Between(1, 3, 30)]));

    protected override double Predict(Distance c) => 0.7;

    protected override IReadOnlyList<double> Measure(Distance c, RandomStream random)
    {
        var best = BestConstant(c);
        var weights = new NoisyQuadratic(1, 1).After(c.Steps, new PowerDecay(1, 1), c.Start, random);
        return [.. weights.Select(w => w * w / best)];
    }

    static double BestConstant(Distance c) => Enumerable.Range(1, 2000)
        .Min(k => NoisyQuadratic.VarianceAtConstantRate(1, k / 1000.0, c.Start, c.Steps));
}
