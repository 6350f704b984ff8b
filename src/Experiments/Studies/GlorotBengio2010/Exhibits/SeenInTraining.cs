using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>Whether the runs show what the table "The paper, result by result" answers.</summary>
sealed class SeenInTraining(RunCurves curves)
{
    /// <summary>Sigmoid: the means of the four lower layers increase, the first is 0.5 within 0.01, the others are above.</summary>
    public bool MeansAreOrderedFromAHalf
    {
        get
        {
            double[] means = [.. Enumerable.Range(0, 4).Select(l => curves.AtEnd(ShapesetArm.Sigmoid, l, layer => layer.Mean))];
            return means.SequenceEqual(means.Order()) && Math.Abs(means[0] - 0.5) < 0.01 && means[1] > 0.5;
        }
    }

    /// <summary>Tanh: the two lowest layers saturate in turn, the three above never.</summary>
    public bool LowestSaturateInTurn => SaturationInTraining.LowestSaturateInTurn(Percentiles(ShapesetArm.Tanh));

    /// <summary>
    /// Softsign's three lowest layers saturate less than tanh's; its layers start to rise together, which tanh's do not, and the
    /// first ends ahead.
    /// </summary>
    public bool SoftsignRisesTogether
    {
        get
        {
            var (softsign, tanh) = (Percentiles(ShapesetArm.Softsign), Percentiles(ShapesetArm.Tanh));
            return SaturationInTraining.LessSaturatedInThree(softsign, tanh) && RiseTogether(softsign) && !RiseTogether(tanh)
                && softsign.Curves.Skip(1).All(curve => curve.Y[^1] < softsign.Curves[0].Y[^1]);
        }
    }

    /// <summary>Tanh's first layer lies at the ends, softsign's second at the knees, its first beyond them, the three above below them.</summary>
    public bool SoftsignEndsAtItsKneesInLayerTwo =>
        Share(ShapesetArm.Tanh, 0, 0.95, 1) > 0.5
        && Share(ShapesetArm.Softsign, 1, 0.6, 0.8) > Share(ShapesetArm.Softsign, 1, 0.8, 0.95)
        && Share(ShapesetArm.Softsign, 0, 0.6, 0.8) < Share(ShapesetArm.Softsign, 0, 0.8, 0.95)
        && Enumerable.Range(2, 3).All(l => Share(ShapesetArm.Softsign, l, 0, 0.6) > 0.5);

    /// <summary>All layers of softsign and of tanh with N grow; with N all end above 0.95, with softsign none.</summary>
    public bool AllGrowAndEndDifferently
    {
        get
        {
            var (softsign, normalized) = (Percentiles(ShapesetArm.Softsign).Curves, Percentiles(ShapesetArm.TanhN).Curves);
            return softsign.Concat(normalized).All(curve => curve.Y[^1] > curve.Y[0])
                && normalized.All(curve => curve.Y[^1] > 0.95) && softsign.All(curve => curve.Y[^1] < 0.95);
        }
    }

    /// <summary>Weight gradients drift apart further without N, and the second layer's ends largest with both.</summary>
    public bool WeightGradientsDrift =>
        WeightGradientsInTraining.LargestRatio(curves, ShapesetArm.Tanh) > WeightGradientsInTraining.LargestRatio(curves, ShapesetArm.TanhN)
        && new[] { ShapesetArm.Tanh, ShapesetArm.TanhN }.All(
            arm => WeightGradientsInTraining.SecondLayerEndsLargest(WeightGradientsInTraining.Plot(curves, arm)));

    /// <summary>All layers have begun to rise within a tenth of the run.</summary>
    static bool RiseTogether(LinePlot plot)
    {
        int[] risen = [.. plot.Curves.Select(SaturationInTraining.FirstRisen)];
        return risen.Max() - risen.Min() <= ArmHistory.Readings / 10;
    }

    LinePlot Percentiles(ShapesetArm arm) => SaturationInTraining.Percentiles(curves, arm);

    double Share(ShapesetArm arm, int layer, double low, double high) =>
        curves.AtEnd(arm, layer, probed => probed.Activations.ShareOfMagnitudes(low, high));
}
