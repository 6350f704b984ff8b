using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Studies.Optimizers.Exhibits;

/// <summary>Distance from the minimum of a quadratic by step, measured and predicted.</summary>
static class QuadraticExhibit
{
    const int Steps = 150, Last = 50;

    /// <summary>Of gradient descent, Nesterov's momentum and the heavy ball, each with its best settings.</summary>
    public static Exhibit Of(Quadratic c)
    {
        double[] t = [.. Enumerable.Range(0, Steps + 1).Select(step => (double)step)];
        Curve Measured(string name, IOptimizer optimizer, int palette) =>
            new(name, t, [.. c.Distances(optimizer).Take(t.Length)]) { Markers = true, Palette = palette };
        Curve Predicted(string name, Func<Quadratic, int, double> distance, int palette) =>
            new($"{name}, predicted", t, [.. t.Select(step => distance(c, (int)step))])
            {
                Dashed = true, Palette = palette,
            };
        const string Descent = "gradient descent", Nesterov = "Nesterov", HeavyBall = "heavy ball";
        var plot = new LinePlot(
            $"Distance from the minimum, κ = {c.Condition}",
            new("step", AxisScale.Linear, 0, Steps),
            new("‖w‖", AxisScale.Decimal),
            [
                Measured(Descent, BestSettings.GradientDescent(c), 0),
                Predicted(Descent, BestSettings.DistanceOfGradientDescent, 0),
                Measured(Nesterov, BestSettings.Nesterov(c), 1),
                Predicted(Nesterov, BestSettings.DistanceOfNesterov, 1),
                Measured(HeavyBall, BestSettings.HeavyBall(c), 2),
                Predicted(HeavyBall, BestSettings.DistanceOfHeavyBall, 2),
            ]);
        var (descent, nesterov, ball) = (Left(plot[Descent]), Left(plot[Nesterov]), Left(plot[HeavyBall]));
        var farthest = plot[HeavyBall].Y.Max() / plot[HeavyBall].Y[0];
        return new(
            "The three rates on a quadratic",
            "½ (w₁² / κ + w₂²) from (1, 1) at rest, each with its best settings. Dashed is the closed form; that of " +
            "Nesterov's momentum is for the second step on.",
            [("quadratic", plot)])
        {
            Findings =
            [
                new(
                    "From the second step on each measured distance is the predicted one, but for rounding.",
                    new[] { Descent, Nesterov, HeavyBall }.All(name => Agree(plot[name], plot[$"{name}, predicted"]))),
                new(
                    $"Over the last {Last} steps gradient descent leaves {Format.Number(descent, 3)} of the " +
                    $"distance a step, Nesterov's momentum {Format.Number(nesterov, 3)}, the heavy ball " +
                    $"{Format.Number(ball, 3)}.",
                    ball < nesterov && nesterov < descent),
                new(
                    $"The heavy ball first goes away from the minimum, up to {Format.Number(farthest, 3)} times the " +
                    "first distance.",
                    farthest > 1),
            ],
        };
    }

    /// <summary>What a step leaves of the distance, over the last steps.</summary>
    static double Left(Curve curve) => Elementary.Exp(Elementary.Log(curve.Y[^1] / curve.Y[^(Last + 1)]) / Last);

    static bool Agree(Curve measured, Curve predicted) =>
        measured.Y.Zip(predicted.Y).Skip(2).All(pair => Math.Abs(pair.First / pair.Second - 1) < 1e-6);
}
