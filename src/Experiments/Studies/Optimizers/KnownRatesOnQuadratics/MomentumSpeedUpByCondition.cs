using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.KnownRatesOnQuadratics;

/// <summary>The corrected claim: how much faster momentum is depends on the condition number.</summary>
public sealed class MomentumSpeedUpByCondition : Hypothesis<Quadratic>
{
    public override Section Section => OptimizersStudy.KnownRatesOnQuadratics;

    public override Claim Claim => Claim.Stated(
        "Corrected: on a quadratic momentum 0.9 multiplies the speed by ln √0.9 / ln(1 − 1/κ) = about κ / 19 up " +
        "to κ = 380: slower than gradient descent below 20, up to nineteen times as fast at 380, and back towards " +
        "ten for larger κ.",
        "Derived from the characteristic polynomial r² − (1.9 − λ) r + 0.9 of the heavy ball with learning rate 1 " +
        "/ λ_max, as in B. Polyak, 1964");

    public override string Reading =>
        "Ratio of the logarithms of what a step leaves, momentum 0.9 over gradient descent, both with the " +
        "learning rate 1 / λ_max: momentum between steps 3000 and 6000, gradient descent over 20 steps of the " +
        "flat direction. No average.";

    public override string Theory => "ln max(√0.9, |r|) / ln(1 − 1/κ), r the largest root for λ = 1/κ";
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.05));

    protected override Domain<Quadratic> Domain => Quadratic.Between(2, 5000);

    protected override double Predict(Quadratic c) 
    {
        var trace = 1.9 - c.Least;
        var discriminant = trace * trace - 4 * 0.9;
        var root = discriminant > 0 ? (trace + Math.Sqrt(discriminant)) / 2 : 0;
        return Elementary.Log(Math.Max(Math.Sqrt(0.9), root)) / Elementary.Log(1 - c.Least);
    }

    protected override IReadOnlyList<double> Measure(Quadratic c, RandomStream random) 
    {
        const int half = 3000;
        var momentum = LogNorms(new Momentum(1, 0.9), c.Least, 2 * half);
        var descent = LogNorms(new Sgd(1), c.Least, 20);
        return [(momentum[^1] - momentum[half - 1]) / half / ((descent[^1] - descent[0]) / 19)];
    }

    /// <summary>ln √(wₜ² + wₜ₋₁²) of the flat direction after 1, 2, … steps: the state of the recurrence.</summary>
    static double[] LogNorms(IOptimizer optimizer, double curvature, int steps)
    {
        var (walker, norms) = (new ScalarOptimization(optimizer, 1), new double[steps]);
        for (var t = 0; t < steps; t++)
        {
            var before = walker.Position;
            walker.Step(curvature * before);
            norms[t] = 0.5 * Elementary.Log(walker.Position * walker.Position + before * before);
        }

        return norms;
    }
}
