using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies.BatchNormalization.Exhibits;

/// <summary>
/// How the gradient grows on its way down through many normalized layers before training, measured and predicted.
/// </summary>
static class NormalizedGradients
{
    /// <summary>Hidden layers.</summary>
    const int HiddenLayers = 30;

    /// <summary>Units of a hidden layer.</summary>
    const int Width = 100;

    /// <summary>Images of the one batch.</summary>
    const int Batch = 128;

    /// <summary>Networks of an activation.</summary>
    const int Seeds = 5;

    static readonly IActivation[] Activations = [new Relu(), new Tanh(), new Logistic()];

    static readonly double[] Layers = [.. Enumerable.Range(1, HiddenLayers).Select(l => (double)l)];

    /// <summary>The figure, and what it shows.</summary>
    public static Exhibit Of(ExhibitContext context)
    {
        var plot = Figure(context);
        double Growth(IActivation activation) => plot[activation.Name].Y[0];
        double Theory(IActivation activation) => plot[TheoryOf(activation)].Y[0];
        double PerLayer(double growth) =>
            Elementary.Exp(Elementary.Log(growth) / (HiddenLayers - 1));
        var relu = PerLayer(Growth(Activations[0]));
        return new(
            "Thirty normalized layers",
            $"{HiddenLayers} hidden layers of {Width} units with Glorot weights before training, one batch of " +
            $"{Batch} images of {context.Data.Name}, median and range of {Seeds} seeds: ‖∂L/∂u‖ of the normalized " +
            "pre-activations, as a multiple of that of the top layer. Dashed: √(E φ′(z)² / Var φ(z)) a layer, the " +
            "theory of very wide layers and large batches.",
            [("explosion", plot)])
        {
            Findings =
            [
                new(
                    $"With ReLU the gradient grows by {Format.Number(relu, 3)} a layer on its way down, within 5 % " +
                    "of the theory's 1.21.",
                    Math.Abs(relu / PerLayer(Theory(Activations[0])) - 1) < 0.05),
                new(
                    "It grows most with ReLU, less with tanh, and least with the logistic function.",
                    Growth(Activations[0]) > Growth(Activations[1]) && Growth(Activations[1]) > Growth(Activations[2])),
                new(
                    "It grows with the logistic function, too: normalized layers do not make it vanish.",
                    Growth(Activations[2]) > 1),
                new(
                    "With tanh and the logistic function it grows more than the theory says.",
                    Activations[1..].All(activation => Growth(activation) > Theory(activation))),
            ],
        };
    }

    /// <summary>
    /// ‖∂L/∂u‖ of each layer's normalized pre-activations over that of the top one: median, range, and theory.
    /// </summary>
    static LinePlot Figure(ExhibitContext context)
    {
        var random = RandomStream.Root(StableHash.Of("normalized-gradients"));
        var networks = context.InParallel(
            Activations.Length * Seeds, job => ByLayer(Activations[job / Seeds], context, random.Child(job % Seeds)));
        var measured = Activations.Zip(networks.Chunk(Seeds)).Index();
        return new(
            "Gradient before training through normalized layers",
            new("hidden layer", AxisScale.Linear, 1, HiddenLayers),
            new("‖∂L/∂u‖ / that of the top layer", AxisScale.Decimal),
            [
                .. measured.Select(pair => Measured(pair.Item.First, pair.Item.Second, pair.Index)),
                .. Activations.Index().Select(pair => Predicted(pair.Item, pair.Index)),
            ]);
    }

    static double[] ByLayer(IActivation activation, ExhibitContext context, RandomStream random)
    {
        var data = context.Standardized;
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), data.Classes];
        var network = Mlp.CreateNormalized<float>(
            sizes, activation, VarianceScaling.GlorotNormal, random.Child("weights"), Batch);
        new TrainingRun<float>(network, new Sgd(1), data.Images, data.Labels, random.Child("batches")).Differentiate();
        double[] norms =
            [
            .. Enumerable.Range(0, HiddenLayers).Select(
                l => Reduction.Norm<float>(network.InputGradient(3 * l + 2).Values)),
        ];
        return [.. norms.Select(norm => norm / norms[^1])];
    }

    static Curve Measured(IActivation activation, double[][] networks, int palette)
    {
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, HiddenLayers).Select(l => fold(networks.Select(norms => norms[l])))];
        return new(activation.Name, Layers, Over(DeepRuns.MedianOf))
        {
            Palette = palette,
            Markers = true,
            Spread = new(Over(Enumerable.Min), Over(Enumerable.Max)),
        };
    }

    static Curve Predicted(IActivation activation, int palette)
    {
        var (factor, norms) = (Math.Sqrt(NormalizedLayers.GradientFactor(activation)), new double[HiddenLayers]);
        norms[^1] = 1;
        for (var l = HiddenLayers - 2; l >= 0; l--) norms[l] = factor * norms[l + 1];
        return new(TheoryOf(activation), Layers, norms) { Palette = palette, Dashed = true };
    }

    static string TheoryOf(IActivation activation) => $"{activation.Name}, theory";
}
