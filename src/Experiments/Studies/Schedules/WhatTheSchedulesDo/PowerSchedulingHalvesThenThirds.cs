using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;
using InitStudy.Model.Schedules;

namespace InitStudy.Experiments.Studies.Schedules.WhatTheSchedulesDo;

/// <summary>Power scheduling halves the rate after s steps, and divides it by 3 after 2 s.</summary>
public sealed class PowerSchedulingHalvesThenThirds : Hypothesis<PowerSchedulingHalvesThenThirds.Periods>
{
    /// <summary>s, and how many times s steps have been taken.</summary>
    public sealed record Periods(int Steps, int Count);

    public override Section Section => SchedulesStudy.WhatTheSchedulesDo;

    public override Claim Claim => Claim.Stated(
        "Power scheduling with exponent 1 divides the rate by 2 after s steps, by 3 after s more, by 4 after s " +
        "more: fast at first, then more and more slowly.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, part on power scheduling")
        .InSpanish(
            "El programa de potencia con exponente 1 divide la tasa por 2 tras s pasos, por 3 tras otros s, por " +
            "4 tras otros s: rápido al principio y luego cada vez más despacio.");

    public override string Reading =>
        "First rate over the rate after k s steps. No sampling.";

    public override string Quantity => "first rate over the rate";
    public override bool IsIdentity => true;
    public override string Theory => "k + 1";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-12));

    protected override Domain<Periods> Domain => new(
        [new("s", 1, 10_000), new("k", 1, 100)],
        codes => new(codes[0], codes[1]),
        new Stratum("any", random => [random.LogUniform(0, 1, 10_000), random.LogUniform(1, 1, 100)]));

    protected override double Predict(Periods c) => c.Count + 1;

    protected override IReadOnlyList<double> Measure(Periods c, RandomStream random)
    {
        var schedule = new PowerDecay(0.1, c.Steps);
        return [schedule.At(1).LearningRate / schedule.At((long)c.Count * c.Steps + 1).LearningRate];
    }
}
