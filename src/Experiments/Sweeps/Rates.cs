using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Sweeps;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Sweeps;

/// <summary>The best learning rate of Adam by width, under the standard parametrization and under µP.</summary>
public sealed class Rates : Sweep
{
    const int Batch = 64, Steps = 100;
    const double Worst = 1e6;
    const string Standard = "standard", MaximalUpdate = "µP";

    public override string Title => "The best learning rate by width: standard parametrization and µP";

    public override string Introduction =>
        "ReLU networks with two hidden layers learn UCI digits in 100 steps of Adam, batch 64. A cell is one network, and its value the mean " +
        "loss over all images after training; a run that diverged counts as 10⁶. µP equals the standard parametrization at width 32. The best rate " +
        "is where a parabola through the three lowest neighbours of the mean log loss has its minimum. Claim: under µP it stays, under the standard " +
        "parametrization it falls with the width (Yang, Hu et al., arXiv:2203.03466; table 3).";

    public override (string Title, string Introduction)? Spanish => (
        "La mejor tasa de aprendizaje según la anchura: parametrización estándar y µP",
        "Redes ReLU con dos capas ocultas aprenden dígitos de UCI en 100 pasos de Adam con lotes de 64. Una celda es una red, y su valor la " +
        "pérdida media sobre todas las imágenes tras entrenar; una ejecución que diverge cuenta como 10⁶. µP coincide con la parametrización " +
        "estándar a anchura 32. La mejor tasa está donde tiene su mínimo una parábola por los tres vecinos más bajos de la media del logaritmo " +
        "de la pérdida. Afirmación: con µP no se mueve; con la parametrización estándar baja con la anchura (Yang, Hu et al., " +
        "arXiv:2203.03466; tabla 3).");

    public override Grid Grid { get; } = new(
        new Axis("parametrization", [Standard, MaximalUpdate]), new Axis("width", [32, 64, 128, 256, 512, 1024]),
        Axis.Range("log2-rate", -13, -3), Axis.Range("seed", 1, 5));

    public override IReadOnlyList<string> Quantities => ["loss"];

    /// <summary>Every rate under both parametrizations, at fewer widths, narrow first, and with fewer seeds.</summary>
    public override Grid Coarser(Grid grid, int points)
    {
        var (kinds, widths, rates, seeds) = (grid.Axes[0], grid.Axes[1], grid.Axes[2], grid.Axes[3]);
        var column = kinds.Values.Count * rates.Values.Count;
        if (points < column) return base.Coarser(grid, points);
        var kept = Math.Clamp(points / (3 * column), 1, seeds.Values.Count);
        return new(kinds, new("width", [.. widths.Values.Take(points / (column * kept))]), rates, seeds.Thinned(kept));
    }

    public override IReadOnlyList<double> Measure(Cell cell, RandomStream random)
    {
        var (data, width) = (DigitsRace.Standardized, (int)cell["width"]);
        var network = Mlp.Create<float>([data.Pixels, width, width, data.Classes], new Relu(), new Constant(0), random.Child("weights"), Batch);
        var parametrize = cell.Text("parametrization") == Standard ? WiderNet.Standard : WiderNet.MaximalUpdate;
        parametrize(network, random.Child("weights"));
        var run = new TrainingRun<float>(network, new Adam(Powers.OfTwo(cell["log2-rate"])), data.Images, data.Labels, random.Child("batches"));
        for (var step = 0; step < Steps; step++) run.Step();
        var loss = run.Diverged ? Worst : Evaluation.Of(network, data.Images, data.Labels).Loss;
        return [loss < Worst ? loss : Worst];
    }

    public override IReadOnlyList<Exhibit> Exhibits(Grid grid, IEnumerable<CellResult> results)
    {
        var (kinds, widths, rates) = (grid.Axes[0], grid.Axes[1].Values, grid.Axes[2].Values);
        var logs = kinds.Values.Select(_ => new double[rates.Count, widths.Count]).ToList();
        foreach (var (cell, values) in results)
            logs[cell.Position(0)][cell.Position(2), cell.Position(1)] += Elementary.Log(values[0]) / grid.Axes[3].Values.Count;
        return [.. kinds.Values.Select((_, kind) => Show(kinds.Text(kind), widths, rates, logs[kind]))];
    }

    static Exhibit Show(string kind, IReadOnlyList<double> widths, IReadOnlyList<double> rates, double[,] logs)
    {
        var best = widths.Select((_, w) => Best(rates, [.. rates.Select((_, r) => logs[r, w])])).ToList();
        var log2 = widths.Select(width => Elementary.Log(width) / Elementary.Log(2)).ToList();
        var slope = Slope(log2, best);
        var map = new HeatMap(
            $"Training loss, {kind}", new("log₂ learning rate"), new("width", AxisScale.Binary), new("log of the loss"), rates, widths, logs)
        {
            Centre = 0, Curves = [new("best rate", best, widths) { Dashed = true }],
        };
        var power = Format.Number(slope, 2).Replace('-', '−');
        var sentence = $"The best rate goes like width to the power {power}";
        var spanish = $"La mejor tasa va como la anchura elevada a {power}";
        return new(
            $"Loss by rate and width, {kind}", "Mean over seeds of the log of the loss. Dashed: the best rate, by parabola.",
            [(kind == Standard ? "standard" : "mup", map)])
        {
            Spanish = (
                $"Pérdida según tasa y anchura, {(kind == Standard ? "estándar" : kind)}",
                "Media del logaritmo de la pérdida sobre las semillas. A trazos: la mejor tasa, por parábola."),
            Findings = double.IsNaN(slope) ? [] :
            [
                kind == Standard
                    ? new($"{sentence}, below −0.4.", slope < -0.4) { Spanish = $"{spanish}, menos de −0.4." }
                    : new($"{sentence}, within ±0.25 of 0.", Math.Abs(slope) <= 0.25) { Spanish = $"{spanish}, a ±0.25 de 0 como mucho." },
            ],
        };
    }

    /// <summary>The lowest point of the parabola through the lowest value and its neighbours; none, NaN, at the grid's edge.</summary>
    static double Best(IReadOnlyList<double> rates, double[] logs)
    {
        var i = Array.IndexOf(logs, logs.Min());
        if (i <= 0 || i == logs.Length - 1) return double.NaN;
        var (left, right) = (logs[i - 1] - logs[i], logs[i + 1] - logs[i]);
        return rates[i] + ((rates[i + 1] - rates[i]) * (left - right) / (2 * (left + right)));
    }

    /// <summary>Of the least squares line; NaN if a width has no best rate, or there is only one.</summary>
    static double Slope(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
