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
        "Power scheduling with exponent 1 brings the rate to a half of its first value after s steps, to a third " +
        "after s more, to a fourth after s more: fast at first, then more and more slowly.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, part on power scheduling")
        .InSpanish(
            "El programa de potencia con exponente 1 deja la tasa en la mitad de su primer valor tras s pasos, en " +
            "un tercio tras otros s, en un cuarto tras otros s: rápido al principio y luego cada vez más despacio.");

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
