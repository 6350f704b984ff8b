using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>How fast an optimizer goes along one direction of a quadratic: −ln of what a step leaves.</summary>
static class DecayRate
{
    /// <summary>Nats that the distance falls by when momentum β oscillates: far from underflow.</summary>
    const double Nats = 600;

    /// <summary>
    /// ln of the largest distance in the last twentieth of the first half over that of the second half, per step: the
    /// windows hold the peaks of an oscillation, and the first half forgets the start. Negative if the run diverges, +∞
    /// if nothing is left.
    /// </summary>
    /// <param name="optimizer">With the learning rate 1 it sees η λ as the curvature.</param>
    /// <param name="curvature">η λ, above 0.</param>
    /// <param name="steps">At least 2.</param>
    public static double Of(IOptimizer optimizer, double curvature, int steps)
    {
        var (walker, half, window) = (new ScalarOptimization(optimizer, 1), steps / 2, Math.Max(1, steps / 20));
        double early = 0, late = 0;
        for (var t = 1; t <= 2 * half; t++)
        {
            walker.Step(curvature * walker.Position);
            var distance = Math.Abs(walker.Position);
            if (t > half - window && t <= half) early = Math.Max(early, distance);
            if (t > 2 * half - window) late = Math.Max(late, distance);
        }

        return late == 0 ? double.PositiveInfinity : (Elementary.Log(early) - Elementary.Log(late)) / half;
    }

    /// <summary>Of momentum β with the learning rate 1; β is the product of its two roots.</summary>
    public static double OfMomentum(double beta, double curvature) =>
        Of(new Momentum(1, beta), curvature, Steps(beta));

    /// <summary>Of Nesterov's momentum β with the learning rate 1; the product of its roots is β (1 − ηλ).</summary>
    public static double OfNesterov(double beta, double curvature) =>
        Of(new Nesterov(1, beta), curvature, Steps(beta * (1 - curvature)));

    /// <summary>Of gradient descent, whose steps all leave the same share.</summary>
    public static double OfGradientDescent(double curvature) => Of(new Sgd(1), curvature, steps: 20);

    /// <summary>The largest ηλ with which it converges: the distance falls in 300 steps. From 1 to 4.1.</summary>
    public static double LargestRate(IOptimizer optimizer) =>
        Boundary.Between(1, 4.1, curvature => Of(optimizer, curvature, steps: 300) > 0, accuracy: 1e-6);

    /// <summary>As many as two complex roots of that product take for so many nats; real ones go slower.</summary>
    static int Steps(double product) => (int)(2 * Nats / -Elementary.Log(product));
}
