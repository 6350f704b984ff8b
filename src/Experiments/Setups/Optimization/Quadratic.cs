using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>The loss ½ (w₁² / κ + w₂²), to be minimised from (1, 1): curvatures 1 / κ and 1.</summary>
/// <param name="Condition">κ, the largest curvature over the smallest.</param>
/// <remarks>
/// Every quadratic with these extreme curvatures is as hard: in its eigenbasis the directions go their own ways.
/// </remarks>
public sealed record Quadratic(int Condition)
{
    /// <summary>Condition numbers from low to high, every octave equally likely.</summary>
    internal static Domain<Quadratic> Between(int low, int high) => new(
        [new("κ", low, high)],
        codes => new(codes[0]),
        new("any", random => [random.LogUniform(0, low, high)]),
        new("well-conditioned", random => [random.LogUniform(0, low, Math.Min(high, 8 * low))]));

    /// <summary>The smaller curvature; the other is 1.</summary>
    internal double Least => 1.0 / Condition;

    /// <summary>Steps until ‖w‖ is at most <see cref="BestSettings.Arrived"/> of the first one.</summary>
    internal int StepsOf(IOptimizer optimizer) =>
        Distances(optimizer).TakeWhile(distance => distance > Math.Sqrt(2) * BestSettings.Arrived).Count();

    /// <summary>‖w‖ after 0, 1, 2, … steps: the distance from the minimum.</summary>
    internal IEnumerable<double> Distances(IOptimizer optimizer)
    {
        ScalarOptimization flat = new(optimizer, 1), steep = new(optimizer, 1);
        while (true)
        {
            yield return Math.Sqrt(flat.Position * flat.Position + steep.Position * steep.Position);
            flat.Step(Least * flat.Position);
            steep.Step(steep.Position);
        }
    }
}
