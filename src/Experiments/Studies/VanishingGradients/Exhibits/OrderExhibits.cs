using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Exhibits;

/// <summary>Correlations of two signals by layer, in the ordered and the chaotic phase and between them.</summary>
static class OrderExhibits
{
    const int Width = 128, Depth = 20, Networks = 5;
    const double BiasVariance = 0.05, InputCorrelation = 0.6;

    static readonly double[] WeightVariances = [1, 1.76, 2.5, 4];
    static readonly double[] Layers = [.. Enumerable.Range(1, Depth).Select(l => (double)l)];

    /// <summary>Measured with markers, predicted in dashes.</summary>
    public static LinePlot Correlations(ExhibitContext context)
    {
        var measured = context.InParallel(WeightVariances.Length, Measured);
        return new(
            "Correlation of two inputs by layer, tanh",
            new("layer", AxisScale.Linear, 1, Depth),
            new("correlation", AxisScale.Linear, -0.2, 1.05),
            [.. measured, .. Enumerable.Range(0, WeightVariances.Length).Select(Predicted)]);
    }

    static Curve Measured(int index)
    {
        var map = Map(index);
        var meanSquare = (map.Length - BiasVariance) / WeightVariances[index];
        var random = RandomStream.Root(StableHash.Of("order-and-chaos-exhibit"));
        double[][] byLayer =
        [
            .. Layers.Select(layer => Enumerable.Range(0, Networks).Select(network => SignalPair.Correlation(
                Field(index), Width, (int)layer, meanSquare, InputCorrelation, random.Child(network))).ToArray()),
        ];
        return new(Label(index), Layers, [.. byLayer.Select(DeepRuns.MedianOf)])
        {
            Palette = index,
            Markers = true,
            Spread = new([.. byLayer.Select(values => values.Min())], [.. byLayer.Select(values => values.Max())]),
        };
    }

    static Curve Predicted(int index)
    {
        var map = Map(index);
        var first = (InputCorrelation * (map.Length - BiasVariance) + BiasVariance) / map.Length;
        return new($"map, {Label(index)}", Layers, [.. Layers.Select(layer => map.After((int)layer - 1, first))])
        {
            Palette = index,
            Dashed = true,
        };
    }

    static CorrelationMap Map(int index) => new(Field(index));

    static MeanField Field(int index) => new(new Tanh(), WeightVariances[index], BiasVariance);

    static string Label(int index) => FormattableString.Invariant($"σw² = {WeightVariances[index]}");
}
