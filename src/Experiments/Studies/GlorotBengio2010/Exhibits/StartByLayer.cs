using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Exhibits;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>Figures 6, 7 and 8: activations, gradients and weight gradients before training.</summary>
sealed class StartByLayer
{
    const int Side = 16, Width = 100, Seeds = 9;
    const string Standard = "standard", Normalized = "normalized";

    static readonly double[] Layers = [.. Enumerable.Range(1, ShapesetScale.HiddenLayers).Select(l => (double)l)];

    readonly IReadOnlyList<ProbedLayer>[][] _networks;

    StartByLayer(ExhibitContext context)
    {
        var scale = new ShapesetScale(Side, Width, Updates: 0, Seeds, Rates: []);
        var random = RandomStream.Root(StableHash.Of("figures-6-7-8"));
        _networks = context.InParallel(Seeds, seed => new[] { ShapesetArm.Tanh, ShapesetArm.TanhN }.Select(arm => ProbedLayer.Of(
            scale.Network(arm, random.Child(seed).Child("weights")),
            scale.Images.Draw(random.Child(seed).Child("probe"), ProbedLayer.Examples))).ToArray());
    }

    /// <summary>Three figures of tanh networks with both initializations.</summary>
    public static Exhibit Of(ExhibitContext context)
    {
        var start = new StartByLayer(context);
        var activations = start.Plot("Figure 6: activations before training", "deviation of activations", (layers, l) => layers[l].Deviation);
        var gradients = start.Plot(
            "Figure 7: back-propagated gradients before training", "∂C/∂s over that of layer 5",
            (layers, l) => layers[l].SignalGradient / layers[^1].SignalGradient);
        var weightGradients = start.Plot(
            "Figure 8: weight gradients before training", "∂C/∂W over that of layer 5",
            (layers, l) => layers[l].WeightGradient / layers[^1].WeightGradient);
        return new(
            "Figures 6 to 8: before training",
            $"Tanh networks on Shapeset-3×2 of {Side} × {Side} pixels, five hidden layers of {Width} units, 300 examples, median and range of " +
            $"{Seeds} seeds. Gradients are root mean squares, divided by that of the top hidden layer; gradients by weights are those of the " +
            "mean cost of the examples.",
            [("figure-6", activations), ("figure-7", gradients), ("figure-8", weightGradients)])
        {
            Findings =
            [
                new("Standard initialization: activations shrink from layer to layer, at the top to less than an eighth of those at the bottom.",
                    Falls(activations[Standard].Y) && activations[Standard].Y[^1] < activations[Standard].Y[0] / 8),
                new("Normalized initialization: they keep at least 40 %.",
                    activations[Normalized].Y[^1] >= 0.4 * activations[Normalized].Y[0]),
                new("Standard initialization: gradients shrink downwards, to less than an eighth.",
                    Falls([.. gradients[Standard].Y.Reverse()]) && gradients[Standard].Y[0] < 1.0 / 8),
                new("Normalized initialization: they keep at least a third.",
                    gradients[Normalized].Y[0] >= 1.0 / 3),
                new("Weight gradients are equal within 30 % with both, in the median.",
                    weightGradients.Curves.All(curve => curve.Y.All(ratio => ratio is > 0.7 and < 1.3))),
            ],
        };
    }

    LinePlot Plot(string title, string axis, Func<IReadOnlyList<ProbedLayer>, int, double> read) => new(
        title,
        new("hidden layer", AxisScale.Linear, 1, ShapesetScale.HiddenLayers),
        new(axis, AxisScale.Linear, 0),
        [Curve(Standard, 0, read), Curve(Normalized, 1, read)]);

    Curve Curve(string label, int arm, Func<IReadOnlyList<ProbedLayer>, int, double> read)
    {
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, Layers.Length).Select(l => fold(_networks.Select(seed => read(seed[arm], l))))];
        return new(label, Layers, Over(RunCurves.Median)) { Markers = true, Spread = new(Over(Enumerable.Min), Over(Enumerable.Max)) };
    }

    static bool Falls(IReadOnlyList<double> values) => values.Zip(values.Skip(1)).All(pair => pair.Second < pair.First);
}
