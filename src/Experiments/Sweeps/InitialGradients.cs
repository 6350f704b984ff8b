using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Sweeps;

/// <summary>The factor of a layer on the gradient before training, against mean field: where a finite width shows.</summary>
public sealed class InitialGradients : Sweep
{
    const double Near = 0.1;

    static readonly IActivation[] Activations = [new Tanh(), new Logistic(), new Softsign(), new Relu(), new Elu(), new Selu()];

    static readonly VarianceScaling[] Initializers = [VarianceScaling.Heuristic, VarianceScaling.LeCunNormal, VarianceScaling.HeNormal];

    public override string Title => "Gradients before training, against mean field";

    public override string Introduction =>
        "One network of equal layers with a random input of mean square 1 and a random gradient at the top. Measured: the factor by which " +
        "a layer multiplies the gradient's squared norm, the geometric mean over all layers of the network. Predicted: the same mean of χ₁ in " +
        "an infinitely wide network (χ₁: Schoenholz et al. 2017, eq. 5).";

    public override (string Title, string Introduction)? Spanish => (
        "Gradientes antes de entrenar, frente al campo medio",
        "Una red de capas iguales con una entrada aleatoria de media cuadrática 1 y un gradiente aleatorio arriba. Se mide el factor por el que " +
        "una capa multiplica la norma al cuadrado del gradiente, en media geométrica sobre todas las capas de la red. Se predice la misma " +
        "media de χ₁ en una red infinitamente ancha (χ₁: Schoenholz et al. 2017, ec. 5).");

    public override Grid Grid { get; } = new(
        new Axis("activation", [.. Activations.Select(activation => activation.Name)]),
        new Axis("initialization", [.. Initializers.Select(initializer => initializer.Name)]),
        new Axis("depth", [3, 4, 6, 8, 12, 16, 24, 32, 48, 64]),
        new Axis("width", [8, 12, 16, 24, 32, 48, 64, 96, 128, 192]),
        Axis.Range("seed", 1, 20));

    public override IReadOnlyList<string> Quantities => ["factor", "predicted"];

    public override IReadOnlyList<double> Measure(Cell cell, RandomStream random)
    {
        var activation = Activations.First(each => each.Name == cell.Text("activation"));
        var initializer = Initializers.First(each => each.Name == cell.Text("initialization"));
        var (depth, width) = ((int)cell["depth"], (int)cell["width"]);
        var variance = width * initializer.Variance(width, width);
        return
        [
            new DeepSignal(activation, initializer, width, depth, random).GradientFactor(),
            new MeanField(activation, variance).MeanGradientFactor(variance, depth),
        ];
    }

    public override IReadOnlyList<Exhibit> Exhibits(Grid grid, IEnumerable<CellResult> results)
    {
        var (depths, widths) = (grid.Axes[2].Values, grid.Axes[3].Values);
        var (ratio, near) = (new double[widths.Count, depths.Count], new double[widths.Count]);
        var networks = (double)grid.Count / (widths.Count * depths.Count);
        foreach (var (cell, values) in results)
        {
            var (w, share) = (cell.Position(3), values[0] / values[1]);
            ratio[w, cell.Position(2)] += share / networks;
            near[w] += Math.Abs(share - 1) <= Near ? 1 : 0;
        }

        var within = near.Select(count => count / (networks * depths.Count)).ToList();
        var widest = new Finding(
            $"At width {widths[^1]}, {Format.Percent(within[^1])} of all networks have a factor within 10 % of theory's.", within[^1] > 0.5)
        {
            Spanish = $"A anchura {widths[^1]} el {Format.Percent(within[^1])} de las redes tiene un factor a menos de un 10 % del de la teoría.",
        };
        var narrowest = new Finding($"At width {widths[0]} they are fewer, {Format.Percent(within[0])}.", within[0] < within[^1])
        {
            Spanish = $"A anchura {widths[0]} son menos, el {Format.Percent(within[0])}.",
        };
        var map = new HeatMap(
            "Measured over predicted gradient factor of a layer", new("width", AxisScale.Binary), new("dense layers", AxisScale.Binary),
            new("mean ratio", AxisScale.Linear, 0.5, 1.5), widths, depths, ratio);
        return
        [
            new(
                "Where a finite width shows",
                $"Mean over activations, initializations and seeds: {Format.Count((long)networks, "network")} a cell; 1 is theory.",
                [("ratio", map)])
            {
                Spanish = (
                    "Dónde se nota una anchura finita",
                    $"Media sobre activaciones, inicializaciones y semillas: {(long)networks} redes por celda; 1 es la teoría."),
                Findings = widths.Count > 1 ? [widest, narrowest] : [widest],
            },
        ];
    }
}
