using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>An optimizer under gradients that are all clipped to one norm.</summary>
static class ClippedSteps
{
    /// <summary>The parameters before the first step, which are 0, and after each.</summary>
    /// <param name="optimizer">Takes the steps.</param>
    /// <param name="threshold">Of the norm, at most 1.</param>
    /// <param name="elements">Number of parameters.</param>
    /// <param name="steps">Number of steps.</param>
    /// <param name="turning">Whether every gradient has a direction of its own, or all have the same.</param>
    /// <param name="random">Gradients are children of it: norms from 1 to 100, so that every one is clipped.</param>
    public static double[][] Path(
        IOptimizer optimizer, double threshold, int elements, int steps, bool turning, RandomStream random)
    {
        var parameter = new Parameter<double>(1, elements);
        var optimization = new OptimizerState<double>(optimizer, [parameter]);
        var clipping = new ClipByGlobalNorm(threshold);
        var path = new double[steps + 1][];
        path[0] = new double[elements];
        for (var step = 0; step < steps; step++)
        {
            Draw(parameter, turning ? step : 0, 1 + 99 * random.Child("norms").Uniform(step), random);
            clipping.Clip<double>([parameter]);
            optimization.Step();
            path[step + 1] = parameter.Value.Values.ToArray();
        }

        return path;
    }

    /// <summary>A gradient of that norm, in a random direction.</summary>
    static void Draw(Parameter<double> parameter, int direction, double norm, RandomStream random)
    {
        random.Child("directions").Child(direction).FillNormal(0, parameter.Gradient.Values);
        var scale = norm / ClipByGlobalNorm.Norm<double>([parameter]);
        foreach (ref var g in parameter.Gradient.Values) g *= scale;
    }
}
