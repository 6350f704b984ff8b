using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.Optimizers.Exhibits;

/// <summary>Speed of both momentums over that of gradient descent, by the condition number.</summary>
static class SpeedByCondition
{
    const double Beta = 0.9;
    const string Momentum = "momentum", Nesterov = "Nesterov";

    /// <summary>2, 2√2, 4, … 4096.</summary>
    static readonly double[] Conditions = [.. Enumerable.Range(2, 23).Select(k => Powers.OfTwo(k / 2.0))];

    /// <summary>Measured and predicted, all with the learning rate 1 / λ_max.</summary>
    public static Exhibit Exhibit
    {
        get
        {
            var plot = new LinePlot(
                "Speed over that of gradient descent, momentum 0.9",
                new("condition number κ", AxisScale.Binary),
                new("speed, times", AxisScale.Decimal),
                [
                    Measured(Momentum, DecayRate.OfMomentum, 0),
                    Predicted(Momentum, QuadraticRates.OfMomentum, 0),
                    Measured(Nesterov, DecayRate.OfNesterov, 1),
                    Predicted(Nesterov, QuadraticRates.OfNesterov, 1),
                ]);
            return new(
                "Speed by the condition number",
                "−ln of what a step leaves of the flat direction of ½ (w₁² / κ + w₂²), over the same of gradient " +
                "descent, all with the learning rate 1 / λ_max. Dashed is the largest root of the characteristic " +
                "polynomial.",
                [("condition", plot)])
            {
                Findings = Findings(plot[Momentum].Y, plot[Nesterov].Y),
            };
        }
    }

    static IReadOnlyList<Finding> Findings(IReadOnlyList<double> momentum, IReadOnlyList<double> nesterov)
    {
        var slower = momentum.Count(speed => speed < 1);
        var ahead = momentum.Zip(nesterov).Count(pair => pair.Second > pair.First);
        var largest = momentum.ToList().IndexOf(momentum.Max());
        return
        [
            new(
                $"Momentum is slower than gradient descent up to κ = {At(slower - 1)} and faster from {At(slower)} on.",
                momentum.Take(slower).All(speed => speed < 1) && slower > 0 && slower < momentum.Count),
            new(
                $"It is fastest at κ = {At(largest)}, {Format.Number(momentum[largest], 3)} times as fast; at " +
                $"{At(momentum.Count - 1)} it is {Format.Number(momentum[^1], 3)} times as fast.",
                momentum[^1] < momentum[largest] && momentum[^1] > 10),
            new(
                $"Nesterov's momentum is faster than momentum up to κ = {At(ahead - 1)} and slower from {At(ahead)} " +
                "on.",
                ahead > 0 && ahead < momentum.Count
                    && momentum.Zip(nesterov).Take(ahead).All(pair => pair.Second > pair.First)),
        ];
    }

    static string At(int index) => Format.Number(Conditions[index], 3);

    static Curve Measured(string name, Func<double, double, double> rate, int palette) =>
        Curve(name, x => rate(Beta, x) / DecayRate.OfGradientDescent(x)) with
        {
            Markers = true, Palette = palette,
        };

    static Curve Predicted(string name, Func<double, double, double> rate, int palette) =>
        Curve($"{name}, predicted", x => rate(Beta, x) / QuadraticRates.OfGradientDescent(x)) with
        {
            Dashed = true, Palette = palette,
        };

    static Curve Curve(string name, Func<double, double> speed) =>
        new(name, Conditions, [.. Conditions.Select(condition => speed(1 / condition))]);
}
