using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>
/// Short training runs on UCI digits that differ in their first weights, each at the best of its own learning rates.
/// </summary>
/// <param name="HiddenLayers">From 5 to 10.</param>
/// <param name="Widths">Hidden layers of 16 units, or from 8 to 24, or from 24 to 8.</param>
public sealed record InitializationRace(int HiddenLayers, WidthTrend Widths)
{
    const int Fewest = 5, Most = 10, Middle = 16, Spread = 8, Batch = 16, Steps = 60;

    /// <summary>
    /// In a pilot run with 0.03 and 3 as well, the best rate was one of these wherever an arm learned.
    /// </summary>
    static readonly double[] Rates = [0.1, 0.3, 1];

    /// <summary>Each trend of the widths in turn.</summary>
    internal static Domain<InitializationRace> Domain { get; } = new(
        [new("hidden layers", Fewest, Most), new("widths", 0, 2)],
        codes => new(codes[0], (WidthTrend)codes[1]),
        [.. Enum.GetValues<WidthTrend>().Select(trend => new Stratum(
            $"{trend} widths", random => [random.Between(0, Fewest, Most), (int)trend]))]);

    /// <summary>Pixels, hidden widths, classes.</summary>
    internal IReadOnlyList<int> Sizes
    {
        get
        {
            var data = DigitsRace.Standardized;
            return [data.Pixels, .. Enumerable.Range(0, HiddenLayers).Select(Units), data.Classes];
        }
    }

    /// <summary>
    /// Training loss after 60 steps of plain gradient descent at the best of the learning rates; +∞ if all diverged. All
    /// arms and rates see the same batches and the same uniform numbers behind the weights.
    /// </summary>
    internal double BestLoss(IActivation activation, IInitializer initializer, RandomStream random) =>
        Rates.Min(rate => Loss(activation, initializer, rate, random));

    double Loss(IActivation activation, IInitializer initializer, double rate, RandomStream random)
    {
        var network = Mlp.Create<float>([.. Sizes], activation, initializer, random.Child("weights"), Batch);
        return DigitsRace.Loss(network, new Sgd(rate), Steps, random);
    }

    int Units(int layer) => Widths switch
    {
        WidthTrend.Growing => Middle - Spread + 2 * Spread * layer / (HiddenLayers - 1),
        WidthTrend.Shrinking => Middle + Spread - 2 * Spread * layer / (HiddenLayers - 1),
        _ => Middle,
    };
}
