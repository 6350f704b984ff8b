using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;
using InitStudy.Model.Schedules;

namespace InitStudy.Experiments.Studies.Schedules.WhatTheSchedulesDo;

/// <summary>1cycle spends on average about half of its peak rate, whatever its shape.</summary>
public sealed class OneCycleMeanRate : Hypothesis<OneCycleMeanRate.Cycle>
{
    /// <summary>Steps, share of them in which the rate rises, shape.</summary>
    public sealed record Cycle(int Steps, double RisingShare, Annealing Annealing);

    public override Section Section => SchedulesStudy.WhatTheSchedulesDo;

    public override Claim Claim => Claim.Stated(
        "1cycle raises the rate from a low value to a peak, then lowers it again, and at the end to orders of " +
        "magnitude below its start.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on learning rate scheduling, 1cycle; Smith, " +
        "arXiv:1803.09820, section 4");

    public override string Reading =>
        "Mean rate over all steps, over the peak, with a start of 1/25 of the peak and an end 10⁴ times lower; the " +
        "law is the same for straight lines and for half waves. No sampling.";

    public override string Theory => "r (1/25 + 1) / 2 + (1 − r) (1 + 4e-6) / 2, r the rising share";
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.02));

    protected override Domain<Cycle> Domain => new(
        [new("steps", 100, 5000), new("rising share in per cent", 10, 90), new("shape", 0, 1)],
        codes => new(codes[0], codes[1] / 100.0, (Annealing)codes[2]),
        new Stratum("any", random => [random.LogUniform(0, 100, 5000), random.Between(1, 10, 90), random.Choice(2, 2)]));

    protected override double Predict(Cycle c) =>
        (c.RisingShare * (1 / 25.0 + 1) + (1 - c.RisingShare) * (1 + 4e-6)) / 2;

    protected override IReadOnlyList<double> Measure(Cycle c, RandomStream random)
    {
        var cycle = new OneCycle(1, c.Steps, c.RisingShare, Annealing: c.Annealing);
        var sum = 0.0;
        for (var step = 1; step <= c.Steps; step++) sum += cycle.At(step).LearningRate;
        return [sum / c.Steps];
    }
}
