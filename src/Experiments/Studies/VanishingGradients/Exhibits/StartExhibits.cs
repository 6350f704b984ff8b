using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using static InitStudy.Experiments.Studies.VanishingGradients.Exhibits.DeepSettings;

namespace InitStudy.Experiments.Studies.VanishingGradients.Exhibits;

/// <summary>What ten hidden layers do to signal and gradient before training.</summary>
static class StartExhibits
{
    /// <summary>Mean squares of outputs and norms of weight gradients by layer.</summary>
    public static Exhibit SignalAndGradient(DeepRuns runs)
    {
        var signal = DeepExhibits.ByLayer(
            runs, All, "Mean square of each layer's outputs before training", "mean square of outputs",
            AxisScale.Decimal, run => run.AtStart, layer => layer.SecondMoment);
        var gradient = DeepExhibits.ByLayer(
            runs, All, "Gradient by each layer's weights before training", "‖∂L/∂W‖",
            AxisScale.Decimal, run => run.AtStart, layer => layer.GradientNorm);
        return new(
            "Signal and gradient by layer, before training",
            $"Ten hidden layers of {DeepRun.Width} units on {runs.Data.Name}, one batch of {DeepRun.Batch} images, median of " +
            $"{DeepRuns.Seeds} seeds. Left to right is bottom to top: read the signal from left to right, the gradient from " +
            "right to left.",
            [("signal", signal), ("gradient", gradient)])
        {
            Findings =
            [
                new(
                    "With small weights the mean square of logistic units stays between 0.2 and 0.3 in every layer.",
                    Vanishing.All(setting => signal[setting.Name].Y.All(y => y is > 0.2 and < 0.3))),
                new(
                    "With U(±1/√fanIn) each tanh layer leaves less than half of the mean square.",
                    Pairs(signal[TanhHeuristic.Name]).All(pair => pair.Second < pair.First / 2)),
                new(
                    "ReLU with He's weights and SELU keep the mean square within a factor of 4 from the first layer to the tenth.",
                    new[] { ReluHe, SeluLeCun }.All(setting => Ratio(signal[setting.Name]) is > 0.25 and < 4)),
                new(
                    "With logistic units and small weights the first layer gets less than a thousandth of the tenth layer's gradient.",
                    Vanishing.All(setting => Ratio(gradient[setting.Name]) > 1000)),
                new(
                    "With N(0, 1) the logistic network's first layer gets at least a tenth of the tenth layer's gradient.",
                    Ratio(gradient[LogisticN01.Name]) < 10),
                new(
                    "With tanh, ReLU and SELU the first and the tenth layer start at the same speed within a factor of 4.",
                    Fitting.Append(TanhHeuristic).All(setting => Ratio(gradient[setting.Name]) is > 0.25 and < 4)),
            ],
        };
    }

    /// <summary>Saturated units by layer.</summary>
    public static Exhibit Saturation(DeepRuns runs)
    {
        var plot = DeepExhibits.ByLayer(
            runs, All, "Saturated units before training", "share of units", AxisScale.Linear,
            run => run.AtStart, layer => layer.Saturation);
        var standard = plot[LogisticN01.Name].Y;
        return new(
            "Saturation by layer, before training",
            "Share of units whose slope is below 4 % of the largest one (for ReLU: units that are off), median of " +
            $"{DeepRuns.Seeds} seeds.",
            [("saturation", plot)])
        {
            Findings =
            [
                new(
                    "With N(0, 1) between 40 % and 70 % of all logistic units are saturated in every layer, not only at the top.",
                    standard.All(y => y is > 0.4 and < 0.7)),
                new(
                    "With small weights no logistic unit is.",
                    Vanishing.All(setting => plot[setting.Name].Y.All(y => y == 0))),
            ],
        };
    }

    /// <summary>The last layer's value over the first's.</summary>
    static double Ratio(Curve curve) => curve.Y[^1] / curve.Y[0];

    static IEnumerable<(double First, double Second)> Pairs(Curve curve) => curve.Y.Zip(curve.Y.Skip(1));
}
