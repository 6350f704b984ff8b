using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Exhibits;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>Figure 9: what becomes of the weight gradients of the layers.</summary>
static class WeightGradientsInTraining
{
    /// <summary>The largest median ratio of a layer to the top one in training.</summary>
    public static double LargestRatio(RunCurves curves, ShapesetArm arm) => Lower(Plot(curves, arm)).Max(curve => curve.Y.Max());

    /// <summary>Root mean square of ∂C/∂W of each hidden layer over that of the top one, for tanh and tanh N.</summary>
    public static Exhibit Of(RunCurves curves)
    {
        var (standard, normalized) = (Plot(curves, ShapesetArm.Tanh), Plot(curves, ShapesetArm.TanhN));
        const int quarter = ArmHistory.Readings / 4;
        return new(
            "Figure 9: weight gradients in training",
            "Root mean square of ∂C/∂W of each hidden layer over that of the top hidden layer, C the mean cost of " +
            "300 fixed test examples; median of the seeds. tanh with the standard and with the normalized " +
            "initialization.",
            [("figure-9-standard", standard), ("figure-9-normalized", normalized)])
        {
            Findings =
            [
                new("Before training all ratios are within a factor of 1.5 of 1, with both; single networks of so few units scatter.",
                    Lower(standard).Concat(Lower(normalized)).All(curve => curve.Y[0] is > 1 / 1.5 and < 1.5)),
                new("With the standard initialization the lower layers do not get the larger gradients at once: in the first quarter of training, " +
                    "on the plateau, no ratio exceeds 1.3.",
                    Lower(standard).All(curve => curve.Y.Take(quarter).All(ratio => ratio < 1.3))),
                new("They do once the network learns: the ratios of the first three layers all exceed 1.3 then, that of the second one 2.5.",
                    standard.Curves.Take(3).All(curve => curve.Y.Max() > 1.3) && standard.Curves[1].Y.Max() > 2.5),
                new("At the end the largest ratio is that of the second layer, with both; the paper has the largest at the bottom.",
                    SecondLayerEndsLargest(standard) && SecondLayerEndsLargest(normalized)),
                new("With the normalized initialization no ratio exceeds 2 at any time.",
                    Lower(normalized).All(curve => curve.Y.Max() < 2)),
                new("But early in training the first layer's gradient falls below half of the top layer's there.",
                    normalized.Curves[0].Y.Take(quarter).Min() < 0.5),
            ],
        };
    }

    /// <summary>Whether the second layer has the largest ratio at the end.</summary>
    public static bool SecondLayerEndsLargest(LinePlot plot) => plot.Curves[1].Y[^1] == Lower(plot).Max(curve => curve.Y[^1]);

    static IEnumerable<Curve> Lower(LinePlot plot) => plot.Curves.Take(ShapesetScale.HiddenLayers - 1);

    /// <summary>Ratios to the top layer of an arm's layers over updates.</summary>
    public static LinePlot Plot(RunCurves curves, ShapesetArm arm) => new(
        $"Figure 9: weight gradients, {arm.Name}",
        curves.Axis,
        new("∂C/∂W over that of layer 5", AxisScale.Binary, 0.125, 8),
        curves.ByLayer(arm, (layers, l) => layers[l].WeightGradient / layers[^1].WeightGradient));
}
