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

    public override Claim Claim => Claim.CommonReading(
        "A learning rate that starts large and is then reduced can reach a good solution faster than the optimal " +
        "constant learning rate.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, section on learning rate scheduling, " +
        "which reduces the rate once training stops making fast progress; here it falls from the first step on")
        .InSpanish(
            "Una tasa de aprendizaje que empieza grande y luego se reduce puede llegar a una buena solución " +
            "antes que la mejor tasa constante.");

    public override string Reading =>
        "On a quadratic with λ = 1 and noise of variance 1, from starts of 3 to 30: w² after 10 to 200 steps with the " +
        "rate 1 / (1 + t), over the least E w² that any of 2000 constant rates, from 0.001 to 2, has after as many " +
        "steps by the recursion v ← (1 − η)² v + η². The mean is over the noise. From a start nearer than 1 / " +
        "√steps the reverse holds: a constant rate of 0 does better.";

    public override string Quantity => "mean square distance over that of the best constant rate";

    public override string Theory =>
        "1 / (steps · min over η of v): the reduced rate averages the noise of all steps, E w² = 1 / steps";
    public override int Cases => 10;
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<Distance> Domain => new(
        [new("steps", 10, 200), new("start", 3, 30)],
        codes => new(codes[0], codes[1]),
        new("short", random => [random.Between(0, 10, 20), random.Between(1, 3, 30)]),
        new("long", random => [random.Between(0, 50, 200), random.Between(1, 3, 30)]));

    protected override double Predict(Distance c) => 1 / (c.Steps * BestConstant(c));

    protected override IReadOnlyList<double> Measure(Distance c, RandomStream random)
    {
        var best = BestConstant(c);
        var weights = new NoisyQuadratic(1, 1).After(c.Steps, new PowerDecay(1, 1), c.Start, random);
        return [.. weights.Select(w => w * w / best)];
    }

    static double BestConstant(Distance c) => Enumerable.Range(1, 2000)
        .Min(k => NoisyQuadratic.VarianceAtConstantRate(1, k / 1000.0, c.Start, c.Steps));
}
