using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Pretraining;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Pretraining;

/// <summary>Small layers, machines and data to pretrain them on.</summary>
static class Unlabelled
{
    internal static readonly IActivation[] Smooth = [new Identity(), new Tanh(), new Logistic()];

    /// <summary>A layer of at most 6 by 6 with biases that are not zero.</summary>
    internal static Dense<T> Layer<T>(Fans fans, Seed seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var layer = new Dense<T>(fans.In % 6 + 1, fans.Out % 6 + 1, Normal.Standard, seed.Stream.Child("layer"));
        new Normal(0.5).Fill(layer.Bias.Value, seed.Stream.Child("bias"));
        return layer;
    }

    /// <summary>A machine of at most 6 by 6 with biases that are not zero.</summary>
    internal static RestrictedBoltzmannMachine<T> Machine<T>(Fans fans, Seed seed)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var machine = new RestrictedBoltzmannMachine<T>(Layer<T>(fans, seed));
        new Normal(0.5).Fill(machine.VisibleBias.Value, seed.Stream.Child("visible"));
        return machine;
    }

    /// <summary>Rows between 0 and 1.</summary>
    internal static Matrix<T> Data<T>(int rows, int columns, Seed seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (data, random) = (new Matrix<T>(rows, columns), seed.Stream.Child("data"));
        for (var k = 0; k < data.Count; k++) data[k / columns, k % columns] = T.CreateTruncating(random.Uniform(k));
        return data;
    }

    /// <summary>A distribution over so many states.</summary>
    internal static double[] Distribution(int states, Seed seed)
    {
        double[] weights = [.. Enumerable.Range(0, states).Select(s => seed.Stream.Child("distribution").Uniform(s))];
        return [.. weights.Select(weight => weight / weights.Sum())];
    }

    internal static double[] Values(IReadOnlyList<Parameter<double>> parameters) =>
        [.. parameters.SelectMany(parameter => parameter.Value.Values.ToArray())];

    internal static double[] Gradients(IReadOnlyList<Parameter<double>> parameters) =>
        [.. parameters.SelectMany(parameter => parameter.Gradient.Values.ToArray())];

    internal static IReadOnlyList<Parameter<T>> Parameters<T>(this RestrictedBoltzmannMachine<T> machine)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        [machine.Layer.Weight, machine.Layer.Bias, machine.VisibleBias];

    internal static void Near(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double tolerance)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++)
        {
            if (!(Math.Abs(expected[i] - actual[i]) <= tolerance))
                Assert.Fail($"number {i} is {actual[i]:R}; expected {expected[i]:R} ± {tolerance:G2}");
        }
    }
}
