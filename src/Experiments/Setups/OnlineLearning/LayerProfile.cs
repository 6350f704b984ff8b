using InitStudy.Experiments.Data;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.OnlineLearning;

/// <summary>Five hidden layers whose widths change in equal steps, and a short training on Shapeset-3×2 of 8 × 8 pixels.</summary>
/// <param name="First">Units of the first hidden layer.</param>
/// <param name="Last">Units of the last one.</param>
/// <remarks>Glorot and Bengio 2010, section 5: equal widths, and sizes that grow or shrink with the layer's number.</remarks>
public sealed record LayerProfile(int First, int Last)
{
    const int Side = 8, Updates = 2000, Images = 2000, ImagesAtOnce = 250;

    /// <summary>A pilot run: rates of 0.03 and below get nowhere in so few updates.</summary>
    static readonly double[] Rates = [0.1, 0.3];

    static readonly LayerProfile[] Profiles = [new(32, 32), new(24, 40), new(40, 24)];

    /// <summary>32 units in every layer; 24 growing to 40; 40 shrinking to 24.</summary>
    internal static Domain<LayerProfile> Domain { get; } = new(
        [new("profile", 0, Profiles.Length - 1)],
        codes => Profiles[codes[0]],
        new Stratum("any", random => [random.Between(0, 0, Profiles.Length - 1)]));

    IEnumerable<int> Widths => Enumerable.Range(0, ShapesetScale.HiddenLayers)
        .Select(l => First + (Last - First) * l / (ShapesetScale.HiddenLayers - 1));

    /// <summary>
    /// Test error of each arm, at that of two learning rates which has the smaller error on other, validation images.
    /// Arms and rates share images, their order, and the random numbers of the weights.
    /// </summary>
    internal double[] TestErrors(IReadOnlyList<ShapesetArm> arms, RandomStream random)
    {
        var set = new Shapeset(Side);
        int[] sizes = [set.Pixels, .. Widths, Shapeset.Classes];
        Network<float>[] networks =
        [
            .. arms.SelectMany(arm => Rates.Select(_ => Mlp.Create<float>(
                sizes, arm.Activation, arm.Initializer, random.Child("weights"), ImagesAtOnce))),
        ];
        new OnlineRun(set, random.Child("images"), networks, [.. arms.SelectMany(_ => Rates)]).LearnUntil(Updates);

        Dataset validation = set.Draw(random.Child("validation"), Images), test = set.Draw(random.Child("test"), Images);
        return [.. networks.Chunk(Rates.Length).Select(rates => Error(rates.MinBy(network => Error(network, validation))!, test))];
    }

    static double Error(Network<float> network, Dataset images) =>
        1 - Evaluation.Of(network, images.Images, images.Labels).Accuracy;
}
