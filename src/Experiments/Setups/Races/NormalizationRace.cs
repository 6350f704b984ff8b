using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>A network of equal hidden layers that learns UCI digits with and without batch normalization.</summary>
/// <param name="Width">Units of a hidden layer.</param>
/// <param name="HiddenLayers">Hidden layers.</param>
public sealed record NormalizationRace(int Width, int HiddenLayers)
{
    /// <summary>All widths and depths equally likely.</summary>
    internal static Domain<NormalizationRace> Between(
        (int Narrow, int Wide) width, (int Shallow, int Deep) hiddenLayers) => new(
        [new("width", width.Narrow, width.Wide), new("hidden layers", hiddenLayers.Shallow, hiddenLayers.Deep)],
        codes => new(codes[0], codes[1]),
        new("any", random => [
            random.Between(0, width.Narrow, width.Wide), random.Between(1, hiddenLayers.Shallow, hiddenLayers.Deep)]),
        new("deepest", random => [random.Between(0, width.Narrow, width.Wide), hiddenLayers.Deep]));
}
