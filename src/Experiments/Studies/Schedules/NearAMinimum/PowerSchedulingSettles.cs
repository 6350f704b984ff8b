using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;
using InitStudy.Model.Schedules;

namespace InitStudy.Experiments.Studies.Schedules.NearAMinimum;

/// <summary>With power scheduling the weights do settle: their variance falls like 1 / t.</summary>
public sealed class PowerSchedulingSettles : Hypothesis<PowerSchedulingSettles.Scheduled>
{
    const int Steps = 240;

    /// <summary>A curvature λ, and s: the first rate, 1 / λ, is divided by 1 + t / s.</summary>
    public sealed record Scheduled(double Curvature, double S);

    public override Section Section => SchedulesStudy.NearAMinimum;

    public override Claim Claim => Claim.Stated(
        "Steps that start out large and get smaller and smaller allow the algorithm to settle at the minimum.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 4, section on stochastic gradient descent; rates " +
        "that fall as 1 / t: Robbins and Monro 1951 (not read)")
        .InSpanish(
            "Unos pasos que empiezan grandes y se hacen cada vez menores permiten que el algoritmo se asiente en " +
            "el mínimo.");

    public override string Reading =>
        "On a quadratic of curvature λ with noise of variance 1: η = 1 / λ at first, divided by 1 + t / s, with s " +
        $"from 1 to 3; w² after {Steps} steps. The mean is over the noise.";

    public override string Quantity => "mean square distance from the minimum";
    public override string Theory => "s² / ((2 s − 1) λ² (t + s)): to 0 like 1 / t";
    public override int Cases => 10;
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<Scheduled> Domain => new(
        [new("λ in tenths", 1, 100), new("s in hundredths", 100, 300)],
        codes => new(codes[0] / 10.0, codes[1] / 100.0),
        new Stratum("any", random => [random.LogUniform(0, 1, 100), random.Between(1, 100, 300)]));

    protected override double Predict(Scheduled c)
    {
        return c.S * c.S / ((2 * c.S - 1) * c.Curvature * c.Curvature * (Steps + c.S));
    }

    protected override IReadOnlyList<double> Measure(Scheduled c, RandomStream random)
    {
        var schedule = new PowerDecay(1 / c.Curvature, c.S);
        var weights = new NoisyQuadratic(c.Curvature, RateTimesCurvature: 1).After(
            Steps, schedule, start: 1 / c.Curvature, random);
        return [.. weights.Select(w => w * w)];
    }
}
