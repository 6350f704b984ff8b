using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>
/// The settings that go fastest on a <see cref="Quadratic"/>, with the distance they leave, in closed form.
/// </summary>
/// <remarks>
/// A direction of curvature λ is a linear recurrence, and its rate the largest root of a characteristic polynomial. At
/// the best settings the extreme directions have a double root ρ: they shrink as (1 + b t) ρᵗ, b from the first step.
/// </remarks>
static class BestSettings
{
    /// <summary>The share of the first distance at which a run has arrived.</summary>
    public const double Arrived = 1e-6;

    /// <summary>Gradient descent with 2 / (1 + 1/κ): both directions shrink by (κ − 1) / (κ + 1) a step.</summary>
    public static Sgd GradientDescent(Quadratic c) => new(2 / (1 + c.Least));

    /// <summary>((κ − 1) / (κ + 1))ᵗ √2.</summary>
    public static double DistanceOfGradientDescent(Quadratic c, int steps) =>
        Math.Sqrt(2) * Power((c.Condition - 1.0) / (c.Condition + 1), steps);

    /// <summary>Polyak 1964: learning rate (2 / (1 + 1/√κ))², momentum ρ², with ρ = (√κ − 1) / (√κ + 1).</summary>
    public static Momentum HeavyBall(Quadratic c)
    {
        var (rate, rho) = (2 / (1 + Math.Sqrt(c.Least)), HeavyBallRate(c));
        return new(rate * rate, rho * rho);
    }

    /// <summary>ρᵗ √((1 + (1 − ρ) t)² + (1 + (1 + ρ) t)²): the double roots are ρ and −ρ.</summary>
    public static double DistanceOfHeavyBall(Quadratic c, int steps)
    {
        var rho = HeavyBallRate(c);
        var (flat, steep) = (1 + (1 - rho) * steps, 1 + (1 + rho) * steps);
        return Power(rho, steps) * Math.Sqrt(flat * flat + steep * steep);
    }

    /// <summary>Nesterov with the learning rate 1 and momentum (√κ − 1) / (√κ + 1).</summary>
    public static Nesterov Nesterov(Quadratic c) => new(1, HeavyBallRate(c));

    /// <summary>
    /// (1 + t / (1 + √κ)) (1 − 1/√κ)ᵗ from the second step on: the steep direction is at its minimum by then.
    /// </summary>
    public static double DistanceOfNesterov(Quadratic c, int steps)
    {
        var root = Math.Sqrt(c.Condition);
        return (1 + steps / (1 + root)) * Power(1 - 1 / root, steps);
    }

    /// <summary>The first t, from 1, with distance(t) at most √2 · <see cref="Arrived"/>.</summary>
    /// <param name="distance">In closed form; once it is below √2 it only falls.</param>
    public static int StepsTo(Func<int, double> distance)
    {
        bool IsThere(int t) => distance(t) <= Math.Sqrt(2) * Arrived;
        var there = 1;
        while (!IsThere(there)) there *= 2;
        var before = there / 2;
        while (there - before > 1)
        {
            var middle = (before + there) / 2;
            if (IsThere(middle)) there = middle;
            else before = middle;
        }

        return there;
    }

    static double HeavyBallRate(Quadratic c) => (Math.Sqrt(c.Condition) - 1) / (Math.Sqrt(c.Condition) + 1);

    static double Power(double x, int exponent) => Elementary.Exp(exponent * Elementary.Log(x));
}
