using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Exhibits;

/// <summary>Correlations of two signals by layer, in the ordered and the chaotic phase and between them.</summary>
static class OrderExhibits
{
    const int Width = 128, Depth = 20, Networks = 5, Ordered = 0, Critical = 1, Chaotic = 2, MostChaotic = 3;
    const double BiasVariance = 0.05, InputCorrelation = 0.6;

    static readonly double[] WeightVariances = [1, 1.76, 2.5, 4];
    static readonly double[] Layers = [.. Enumerable.Range(1, Depth).Select(l => (double)l)];

    /// <summary>Measured with markers, predicted in dashes.</summary>
    public static Exhibit Create(ExhibitContext context)
    {
        var plot = Correlations(context);
        IReadOnlyList<double> Of(int index) => plot[Label(index)].Y;
        IReadOnlyList<double> Map(int index) => plot[MapLabel(index)].Y;
        var scatter = plot[Label(MostChaotic)].Spread!;
        return new(
            "Correlations in order and in chaos",
            $"Two inputs of correlation {Format.Number(InputCorrelation, 2)} on their way through tanh layers of {Width} units, σb² = " +
            $"{Format.Number(BiasVariance, 2)}; markers are medians over {Networks} networks, bands their range, dashes the map of " +
            "mean field. σw² = 1 is ordered, 1.76 critical, 2.5 and 4 are chaotic.",
            [("correlations", plot)])
        {
            Findings =
            [
                new("In the ordered phase the two have become one at layer 15: their correlation is above 0.98.", Of(Ordered)[14] > 0.98),
                new(
                    "At the critical point the map is still rising at layer 20, by less than 0.01 a layer, and below 1.",
                    Map(Critical)[^1] < 0.99 && Map(Critical)[^1] - Map(Critical)[^2] is > 0 and < 0.01),
                new(
                    $"In the chaotic phase they part: the map ends at {Format.Number(Map(Chaotic)[^1], 2)} for σw² = 2.5 and " +
                    $"{Format.Number(Map(MostChaotic)[^1], 2)} for 4, the median networks below the correlation that they came with.",
                    Map(Chaotic)[^1] < InputCorrelation && Map(MostChaotic)[^1] < Map(Chaotic)[^1]
                        && Of(Chaotic)[^1] < InputCorrelation && Of(MostChaotic)[^1] < InputCorrelation),
                new(
                    "Single networks scatter: for σw² = 4 the lowest and the highest at layer 20 are more than 0.1 apart.",
                    scatter.High[^1] - scatter.Low[^1] > 0.1),
            ],
        };
    }

    static LinePlot Correlations(ExhibitContext context)
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
        var meanSquare = (Map(index).Length - BiasVariance) / WeightVariances[index];
        var random = RandomStream.Root(StableHash.Of("order-and-chaos-exhibit"));
        double[][] networks =
        [
            .. Enumerable.Range(0, Networks).Select(network => SignalPair.Correlations(
                Field(index), Width, Depth, meanSquare, InputCorrelation, random.Child(network))),
        ];
        double[] ByLayer(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, Depth).Select(l => fold(networks.Select(network => network[l])))];
        return new(Label(index), Layers, ByLayer(DeepRuns.MedianOf))
        {
            Palette = index,
            Markers = true,
            Spread = new(ByLayer(Enumerable.Min), ByLayer(Enumerable.Max)),
        };
    }

    static Curve Predicted(int index)
    {
        var map = Map(index);
        var first = (InputCorrelation * (map.Length - BiasVariance) + BiasVariance) / map.Length;
        return new(MapLabel(index), Layers, [.. Layers.Select(layer => map.After((int)layer - 1, first))])
        {
            Palette = index,
            Dashed = true,
        };
    }

    static CorrelationMap Map(int index) => new(Field(index));

    static MeanField Field(int index) => new(new Tanh(), WeightVariances[index], BiasVariance);

    static string Label(int index) => FormattableString.Invariant($"σw² = {WeightVariances[index]}");

    static string MapLabel(int index) => $"map, {Label(index)}";
}
