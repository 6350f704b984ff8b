using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Initializers;

/// <summary>Weights of many layers of one shape, divided by the deviation that the initializer states.</summary>
static class Weights
{
    internal const int Enough = 1 << 16;

    /// <summary>At least <see cref="Enough"/> of them, one layer after another.</summary>
    internal static double[] Of(IInitializer initializer, Fans fans, RandomStream random) =>
        [.. Layers(initializer, fans, random, (Enough - 1) / (fans.In * fans.Out) + 1).SelectMany(layer => layer)];

    /// <summary>Layer l from child l of the stream.</summary>
    internal static IEnumerable<double[]> Layers(IInitializer initializer, Fans fans, RandomStream random, int layers)
    {
        var deviation = Math.Sqrt(initializer.Variance(fans.In, fans.Out));
        for (var l = 0; l < layers; l++)
        {
            var weight = new Matrix<double>(fans.In, fans.Out);
            initializer.Fill(weight, random.Child(l));
            var values = weight.Values.ToArray();
            for (var i = 0; i < values.Length; i++) values[i] /= deviation;
            yield return values;
        }
    }
}
