using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.Optimizers.Exhibits;

/// <summary>Loss at the end by learning rate.</summary>
static class LearningRateExhibit
{
    /// <summary>The powers of 2 nearest the usual 0.001 of Adam and the usual 0.01 of gradient descent.</summary>
    const int UsualOfAdam = 1024, UsualOfDescent = 128;

    /// <summary>Medians over seeds.</summary>
    public static Exhibit Of(OptimizerRuns runs)
    {
        var plot = new LinePlot(
            "Training loss at the end by learning rate",
            new("learning rate", AxisScale.Binary),
            new("training loss", AxisScale.Decimal, 0.1, 10),
            [
                .. OptimizerSetting.Kinds.Select(setting =>
                    new Curve(setting.Name, OptimizerRuns.Rates, runs.Ends(setting)) { Markers = true }),
            ]);
        var (descent, adam) = (plot[OptimizerSetting.GradientDescent.Name], plot[OptimizerSetting.Adam.Name]);
        int[] widths = [.. OptimizerSetting.Kinds.Select(runs.NearlyBest)];
        var shift = Best(descent) / Best(adam);
        var untuned = At(adam, UsualOfAdam) / adam.Y.Min();
        var (usual, tuned) = (At(adam, UsualOfAdam) / At(descent, UsualOfDescent), adam.Y.Min() / descent.Y.Min());
        return new(
            "How much the learning rate matters",
            "Median over seeds of the loss over the last 40 of 240 updates, in the runs above.",
            [("rates", plot)])
        {
            Findings =
            [
                new(
                    $"All valleys are about equally wide: {widths.Min()} to {widths.Max()} powers of 2 lie within " +
                    "twice the best loss, for adaptive optimizers as for gradient descent.",
                    widths.Max() - widths.Min() <= 2),
                new(
                    $"The valleys lie apart: Adam's best rate is {Format.Number(shift, 3)} times smaller than that " +
                    "of gradient descent.",
                    shift > 2),
                new(
                    $"In a run of 240 updates Adam at 1/{UsualOfAdam}, near its usual 0.001, ends with " +
                    $"{Format.Number(untuned, 2)} times the loss of its best rate.",
                    untuned > 2),
                new(
                    $"Adam at 1/{UsualOfAdam} ends with {Format.Number(usual, 2)} times the loss of gradient descent at " +
                    $"1/{UsualOfDescent}, about the usual rate of each; at the best rates of both with " +
                    $"{Format.Number(tuned, 2)} times.",
                    usual < tuned),
            ],
        };
    }

    static double At(Curve curve, int inverseRate) => curve.Y[Nearest(curve, inverseRate)];

    static int Nearest(Curve curve, int inverseRate) =>
        Enumerable.Range(0, curve.X.Count).MinBy(i => Math.Abs(curve.X[i] * inverseRate - 1));

    static double Best(Curve curve) => curve.X[curve.Y.ToList().IndexOf(curve.Y.Min())];
}
