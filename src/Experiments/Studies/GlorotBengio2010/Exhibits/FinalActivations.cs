using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>Figure 4: where activations lie at the end of training.</summary>
static class FinalActivations
{
    const int Cells = 40;

    /// <summary>Densities by layer of tanh and of softsign, and the shares at the ends, at the knees and between.</summary>
    public static Exhibit Of(RunCurves curves)
    {
        var (tanh, softsign) = (Densities(curves, ShapesetArm.Tanh), Densities(curves, ShapesetArm.Softsign));
        return new(
            "Figure 4: activations at the end of training",
            "Density of the activations of each hidden layer over 300 fixed test examples, median of the seeds, standard initialization; " +
            "the table has the shares of all activations by magnitude; softsign's knees are from 0.6 to 0.8.",
            [("figure-4-tanh", tanh), ("figure-4-softsign", softsign)],
            new(
                ["activation", "layer", "magnitude from 0.6 to 0.8", "from 0.8 to 0.95", "from 0.95 to 1"],
                [.. new[] { ShapesetArm.Tanh, ShapesetArm.Softsign }.SelectMany(arm => Rows(curves, arm))]))
        {
            Findings =
            [
                new("In tanh's first layer the mode lies at the ends, and more than half of all activations are there.",
                    Mode(tanh.Curves[0]) > 0.95 && Extreme(curves, ShapesetArm.Tanh, 0) > 0.5),
                new("In tanh's two highest layers the mode lies around 0.",
                    tanh.Curves.Skip(3).All(curve => Mode(curve) < 0.1)),
                new("In softsign's second layer the mode lies at the knees, between 0.6 and 0.8; in its first one beyond them, between 0.8 and 0.95.",
                    Mode(softsign.Curves[1]) is > 0.6 and < 0.8 && Mode(softsign.Curves[0]) is > 0.8 and < 0.95),
                new("In either of them fewer than 10 % of all activations lie above 0.95.",
                    Enumerable.Range(0, 2).All(l => Extreme(curves, ShapesetArm.Softsign, l) < 0.1)),
            ],
        };
    }

    static LinePlot Densities(RunCurves curves, ShapesetArm arm) => new(
        $"Figure 4: activations at the end of training, {arm.Name}",
        new("activation", AxisScale.Linear, -1, 1),
        new("density", AxisScale.Linear, 0),
        [
            .. Enumerable.Range(0, ShapesetScale.HiddenLayers).Select(l => new Curve(
                RunCurves.LayerName(l),
                [.. Enumerable.Range(0, Cells).Select(Middle)],
                [.. Enumerable.Range(0, Cells).Select(cell => curves.AtEnd(arm, l, layer => layer.Activations.Density(Cells)[cell]))])),
        ]);

    static IEnumerable<IReadOnlyList<string>> Rows(RunCurves curves, ShapesetArm arm) =>
        Enumerable.Range(0, ShapesetScale.HiddenLayers).Select(l => (IReadOnlyList<string>)
        [
            arm.Name, RunCurves.LayerName(l),
            Format.Percent(curves.AtEnd(arm, l, layer => layer.Activations.ShareOfMagnitudes(0.6, 0.8))),
            Format.Percent(curves.AtEnd(arm, l, layer => layer.Activations.ShareOfMagnitudes(0.8, 0.95))),
            Format.Percent(Extreme(curves, arm, l)),
        ]);

    static double Extreme(RunCurves curves, ShapesetArm arm, int layer) =>
        curves.AtEnd(arm, layer, probed => probed.Activations.ShareOfMagnitudes(0.95, 1));

    /// <summary>Magnitude of the activation with the largest density.</summary>
    static double Mode(Curve curve) => Math.Abs(curve.X[curve.Y.Index().MaxBy(point => point.Item).Index]);

    static double Middle(int cell) => -1 + (cell + 0.5) * (2.0 / Cells);
}
