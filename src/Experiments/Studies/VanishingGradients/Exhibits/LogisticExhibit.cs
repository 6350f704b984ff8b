using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Studies.VanishingGradients.Exhibits;

/// <summary>The logistic function and its derivative.</summary>
static class LogisticExhibit
{
    const double Far = 5;

    /// <summary>A figure without measurements.</summary>
    public static Exhibit Create()
    {
        var plot = Plot();
        var slope = plot["σ′(x)"];
        return new(
            "The logistic function and its derivative",
            "The function and its slope, computed.",
            [("logistic", plot)])
        {
            Findings =
            [
                new("The slope is nowhere above 1/4.", slope.Y.All(y => y <= 0.25)),
                new(
                    "From |x| = 5 on the slope is below 3 % of its largest value.",
                    slope.X.Zip(slope.Y).All(point => Math.Abs(point.First) < Far || point.Second < 0.03 * slope.Y.Max())),
            ],
        };
    }

    static LinePlot Plot()
    {
        var phi = new Logistic();
        double[] x = [.. Enumerable.Range(-80, 161).Select(i => i / 10.0)];
        double[] y = [.. x.Select(phi.Value)];
        return new(
            "The logistic function and its derivative",
            new("x", AxisScale.Linear, -8, 8),
            new("value", AxisScale.Linear, 0, 1),
            [new("σ(x)", x, y), new("σ′(x)", x, [.. x.Zip(y, phi.Derivative)])]);
    }
}
