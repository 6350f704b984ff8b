using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Sweeps;

/// <summary>How deep a tanh network can be trained, by σw²: the border against the depth scale of correlations.</summary>
public sealed class Trainability : Sweep
{
    const string Variance = "weight-variance", Depth = "depth";
    const double Trainable = 0.5, NearFrom = 1.5, NearTo = 2.1;
    const int Resamples = 400;

    public override string Title => "How deep a network can be trained, against the depth scale of correlations";

    public override string Introduction =>
        "Tanh networks of 100 units a layer, σb² = 0.05, learn UCI digits for 200 steps of gradient descent, rate 0.02, batch 128. A cell is " +
        "one network, and its value the accuracy on the images that it learned; trainable means at least 0.5, where guessing has 0.1. " +
        "Theory: the correlation of two signals approaches its fixed point like e^(−l / ξc), and networks of up to a few ξc can be " +
        "trained (Schoenholz et al. 2017, abstract; 6 ξc in later papers' code). Border and shares leave out σw² from 1.5 to 2.1, next " +
        "to the critical 1.76, where ξc exceeds the depths here and 200 steps decide.";

    public override (string Title, string Introduction)? Spanish => (
        "Hasta qué profundidad se puede entrenar una red, frente a la escala de profundidad de las correlaciones",
        "Redes tanh de 100 unidades por capa, σb² = 0,05, aprenden dígitos de UCI con 200 pasos de descenso de gradiente, tasa 0,02, lotes de " +
        "128. Una celda es una red, y su valor la exactitud en las imágenes que aprendió; entrenable quiere decir al menos 0,5, donde el azar " +
        "da 0,1. Teoría: la correlación de dos señales se acerca a su punto fijo como e^(−l / ξc), y las redes de hasta unas pocas ξc se pueden " +
        "entrenar (Schoenholz et al. 2017, resumen; 6 ξc en el código de artículos posteriores). El borde y las proporciones dejan fuera σw² " +
        "de 1,5 a 2,1, junto al valor crítico 1,76, donde ξc supera las profundidades de aquí y deciden los 200 pasos.");

    public override Grid Grid { get; } = new(
        new Axis(Variance, [.. Enumerable.Range(21, 60).Select(i => i / 20.0)]), Axis.Range(Depth, 2, 90, step: 2), Axis.Range("seed", 1, 5));

    public override IReadOnlyList<string> Quantities => ["accuracy"];

    public override IReadOnlyList<double> Measure(Cell cell, RandomStream random) =>
        [new DeepTanhNet(cell[Variance], (int)cell[Depth]).Accuracy(random)];

    public override IReadOnlyList<Exhibit> Exhibits(Grid grid, IEnumerable<CellResult> results)
    {
        var (variances, depths) = (grid.Axes[0].Values, grid.Axes[1].Values);
        var (accuracy, trainable) = (new double[variances.Count, depths.Count], new double[variances.Count, depths.Count]);
        var seeds = grid.Axes[2].Values.Count;
        foreach (var (cell, values) in results)
        {
            var (v, d) = (cell.Position(0), cell.Position(1));
            accuracy[v, d] += values[0] / seeds;
            trainable[v, d] += values[0] >= Trainable ? 1 : 0;
        }

        var scales = variances.Select(DepthScale).ToList();
        List<int> far = [.. Enumerable.Range(0, variances.Count).Where(v => variances[v] is < NearFrom or > NearTo)];
        if (far.Count == 0) return [];
        IEnumerable<(double Place, double Yes, double All)> Points(IEnumerable<int> columns, Func<int, double> unit) =>
            columns.SelectMany(v => depths.Select((depth, d) => (depth / unit(v), trainable[v, d], (double)seeds)));
        var (border, constant) = (BestThreshold.Of(Points(far, v => scales[v])), BestThreshold.Of(Points(far, _ => 1)));
        var (low, high) = Interval(far, columns => BestThreshold.Of(Points(columns, v => scales[v])).Value);
        var k = Format.Number(border.Value, 2);
        var map = new HeatMap(
            "Training accuracy by σw² and depth", new("σw²"), new("hidden layers"), new("accuracy", AxisScale.Linear, 0, 1), variances, depths, accuracy)
        {
            Centre = Trainable,
            Curves = [Border("ξc", variances, scales, 1), Border($"{k} ξc", variances, scales, border.Value)],
        };
        var accurate = new Finding(
            $"Networks of up to {k} ξc are trainable (95 % by resampling σw²: {Format.Number(low, 2)} to {Format.Number(high, 2)}); " +
            $"this border puts {Format.Percent(border.Right)} of the cells on their side.", border.Right > 0.8)
        {
            Spanish = $"Las redes de hasta {k} ξc se pueden entrenar (95 % al remuestrear σw²: de {Format.Number(low, 2)} a " +
                $"{Format.Number(high, 2)}); este borde deja al {Format.Percent(border.Right)} de las celdas en su lado.",
        };
        var multiple = new Finding("The multiple lies between 4 and 8.", border.Value is >= 4 and <= 8) { Spanish = "El múltiplo está entre 4 y 8." };
        var betterThanConstant = new Finding(
            $"No constant depth does as well: the best, {Format.Number(constant.Value, 2)} layers, puts {Format.Percent(constant.Right)} on their side.",
            border.Right > constant.Right)
        {
            Spanish = $"Ninguna profundidad constante lo hace tan bien: la mejor, {Format.Number(constant.Value, 2)} capas, " +
                $"deja al {Format.Percent(constant.Right)} en su lado.",
        };
        return
        [
            new(
                "The border of trainability",
                $"Mean over {Format.Count(seeds, "network")} a cell. Dashed: depths of one and of {k} ξc, by theory.", [("accuracy", map)])
            {
                Spanish = (
                    "El borde de lo entrenable",
                    $"Media de {seeds} redes por celda. A trazos: profundidades de una y de {k} ξc, según la teoría."),
                Findings = far.Count > 1 ? [accurate, multiple, betterThanConstant] : [accurate, multiple],
            },
        ];
    }

    /// <summary>ξc.</summary>
    static double DepthScale(double variance) =>
        new CorrelationMap(new MeanField(new Tanh(), variance, DeepTanhNet.BiasVariance)).DepthScale();

    static Curve Border(string label, IReadOnlyList<double> variances, IReadOnlyList<double> scales, double times) =>
        new(label, variances, [.. scales.Select(scale => times * scale)]) { Dashed = true };

    /// <summary>Between which the middle 95 % lie when columns of the map are drawn with replacement.</summary>
    static (double Low, double High) Interval(List<int> columns, Func<IEnumerable<int>, double> estimate)
    {
        var random = RandomStream.Root(0).Child("resamples");
        double[] estimates = [.. Enumerable.Range(0, Resamples)
            .Select(r => estimate([.. columns.Select((_, i) => columns[random.Child(r).Choice(i, columns.Count)])])).Order()];
        return (estimates[Resamples / 40], estimates[Resamples - 1 - (Resamples / 40)]);
    }
}
