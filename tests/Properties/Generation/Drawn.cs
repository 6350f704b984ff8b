using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;

namespace InitStudy.Properties.Generation;

/// <summary>Parameters from N(0, 1), moved along gradients from N(0, 1).</summary>
static class Drawn
{
    /// <summary>A row of parameters.</summary>
    internal static Parameter<T> Parameter<T>(Seed seed, int count) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var parameter = new Parameter<T>(1, count);
        Normal.Standard.Fill(parameter.Value, seed.Stream.Child("value"));
        return parameter;
    }

    /// <summary>The gradient of a step.</summary>
    internal static void Gradient<T>(Parameter<T> parameter, Seed seed, int step)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Normal.Standard.Fill(parameter.Gradient, seed.Stream.Child("gradient").Child(step));

    /// <summary>Where parameters are after some steps with given settings, or with the optimizer's own.</summary>
    internal static T[] After<T>(IOptimizer optimizer, Parameter<T> parameter, Seed seed, int steps, StepSettings? settings = null)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var optimization = new OptimizerState<T>(optimizer, [parameter]);
        for (var t = 1; t <= steps; t++)
        {
            Gradient(parameter, seed, t);
            if (settings is null) optimization.Step();
            else optimization.Step(settings.Value);
        }

        return parameter.Value.Values.ToArray();
    }

    /// <summary>One number from 0 under given gradients: every step it takes.</summary>
    internal static double[] Steps(IOptimizer optimizer, IEnumerable<double> gradients)
    {
        var parameter = new Parameter<double>(1, 1);
        var optimization = new OptimizerState<double>(optimizer, [parameter]);
        return
        [
            .. gradients.Select(gradient =>
            {
                (parameter.Value[0, 0], parameter.Gradient[0, 0]) = (0, gradient);
                optimization.Step();
                return parameter.Value[0, 0];
            }),
        ];
    }
}
