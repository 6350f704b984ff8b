using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Data;
using InitStudy.Harness.Reporting;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Exhibits;

/// <summary>
/// Ten hidden layers of ReLU units, with or without batch normalization, from weights of one scale or another.
/// </summary>
/// <param name="Scale">
/// Deviation of the hidden layers' weights as a multiple of He's; the output layer has He's.
/// </param>
/// <param name="IsNormalized">Whether batch normalization comes before every activation.</param>
public sealed record NormalizedSetting(double Scale, bool IsNormalized)
{
    /// <summary>Units of a hidden layer.</summary>
    public const int Width = 50;

    /// <summary>Plain networks first, weights far too small, right and far too large.</summary>
    public static IReadOnlyList<NormalizedSetting> All { get; } =
        [new(0.25, false), new(1, false), new(4, false), new(0.25, true), new(1, true), new(4, true)];

    /// <summary>"He / 4, with BN".</summary>
    public string Name
    {
        get
        {
            var scale = Scale switch
            {
                1 => "He",
                < 1 => $"He / {Format.Number(1 / Scale)}",
                _ => $"He · {Format.Number(Scale)}",
            };
            return IsNormalized ? $"{scale}, with BN" : $"{scale}, plain";
        }
    }

    /// <summary>
    /// A fresh network; with the same stream all settings have the same random numbers behind their weights.
    /// </summary>
    public Network<float> Network(Dataset data, RandomStream random)
    {
        var network = Create(data, random.Child("weights"));
        foreach (var dense in network.Layers.SkipLast(1).OfType<Dense<float>>())
        {
            foreach (ref var w in dense.Weight.Value.Values) w *= (float)Scale;
        }

        return network;
    }

    Network<float> Create(Dataset data, RandomStream weights)
    {
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(Width, DeepRun.HiddenLayers), data.Classes];
        return IsNormalized
            ? Mlp.CreateNormalized<float>(sizes, new Relu(), VarianceScaling.HeNormal, weights, DeepRun.Batch)
            : Mlp.Create<float>(sizes, new Relu(), VarianceScaling.HeNormal, weights, DeepRun.Batch);
    }
}
