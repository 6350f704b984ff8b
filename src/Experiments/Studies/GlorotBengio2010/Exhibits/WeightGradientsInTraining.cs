using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>Figure 9: what becomes of the weight gradients of the layers.</summary>
static class WeightGradientsInTraining
{
    /// <summary>Root mean square of ∂C/∂W of each hidden layer over that of the top one, for tanh and tanh N.</summary>
    public static Exhibit Of(RunCurves curves)
    {
        var (standard, normalized) = (Plot(curves, ShapesetArm.Tanh), Plot(curves, ShapesetArm.TanhN));
        var past = FirstPastPlateau(curves);
        return new(
            "Figure 9: weight gradients in training",
            "Root mean square of ∂C/∂W of each hidden layer over that of the top hidden layer, C the mean cost of 300 fixed test examples; " +
            "median of the seeds. tanh with the standard and with the normalized initialization.",
            [("figure-9-standard", standard), ("figure-9-normalized", normalized)])
        {
            Findings =
            [
                new("Before training all ratios are within 30 % of 1, with both.",
                    Lower(standard).Concat(Lower(normalized)).All(curve => curve.Y[0] is > 0.7 and < 1.3)),
                new("As long as the standard network stays on its plateau they do not grow: until then no layer has a ratio above 1.5.",
                    Lower(standard).All(curve => curve.Y.Take(past).All(ratio => ratio < 1.5))),
                new("Once it learns, the lower layers get the larger gradients: the second layer's ratio exceeds 2.",
                    standard.Curves[1].Y.Skip(past).Max() > 2),
                new("With the normalized initialization no layer's ratio exceeds 2 at any time.",
                    Lower(normalized).All(curve => curve.Y.Max() < 2)),
                new("But early in training its lower layers get the smaller gradients, the first one less than half: the paper shows no such thing.",
                    normalized.Curves[0].Y.Take(ArmHistory.Readings / 4).Min() < 0.5),
            ],
        };
    }

    static IEnumerable<Curve> Lower(LinePlot plot) => plot.Curves.Take(ShapesetScale.HiddenLayers - 1);

    /// <summary>The first reading at which the median error of tanh is 0.02 below chance, 8/9.</summary>
    static int FirstPastPlateau(RunCurves curves)
    {
        var error = curves.Of("tanh", ShapesetArm.Tanh, (history, reading) => history.Errors[reading]).Y;
        return error.Index().First(point => point.Item < 8.0 / 9 - 0.02).Index;
    }

    static LinePlot Plot(RunCurves curves, ShapesetArm arm) => new(
        $"Figure 9: weight gradients, {arm.Name}",
        curves.Axis,
        new("∂C/∂W over that of layer 5", AxisScale.Binary, 0.125, 8),
        curves.ByLayer(arm, (layers, l) => layers[l].WeightGradient / layers[^1].WeightGradient));
}
