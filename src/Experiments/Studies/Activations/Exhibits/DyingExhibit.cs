using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.Exhibits;

/// <summary>How many units are dead after a few steps with smaller and larger learning rates.</summary>
static class DyingExhibit
{
    const int Seeds = 5, HiddenLayers = 4;

    static readonly IActivation[] Activations = [new Relu(), new LeakyRelu(), new Elu()];

    /// <summary>Octaves around 0.1.</summary>
    static readonly double[] Rates = [0.025, 0.05, 0.1, 0.2, 0.4];

    /// <summary>Share of dead units by learning rate, a curve an activation.</summary>
    public static Exhibit Create(ExhibitContext context)
    {
        var plot = Plot(context);
        var (relu, leaky, elu) = (plot["ReLU"], plot["leaky ReLU (0.01)"], plot["ELU (1)"]);
        return new(
            "Units that die",
            $"{HiddenLayers} hidden layers of 16 units on {context.Data.Name}, {DyingUnits.Steps} steps of plain gradient " +
            $"descent: the share of hidden units whose slope is 0 on each of {DyingUnits.JudgedOf(context.Data)} images after that, " +
            $"median and range of {Seeds} seeds.",
            [("dying", plot)])
        {
            Findings =
            [
                new("ReLU has more dead units at the largest rate than at the smallest.", relu.Y[^1] > relu.Y[0]),
                new(
                    "Leaky ReLU and ELU have none at any rate, in any run.",
                    leaky.Spread!.High.Concat(elu.Spread!.High).All(share => share == 0)),
            ],
        };
    }

    static LinePlot Plot(ExhibitContext context)
    {
        var random = RandomStream.Root(StableHash.Of("dying-units"));
        var data = context.Standardized;
        var shares = context.InParallel(Activations.Length * Rates.Length * Seeds, job => new DyingUnits(HiddenLayers).Share(
            data, Activations[job / Seeds / Rates.Length], Rates[job / Seeds % Rates.Length], random.Child(job % Seeds)));
        double[][] points = [.. shares.Chunk(Seeds)];
        return new(
            "Units that pass no gradient for any image",
            new("learning rate", AxisScale.Decimal, Rates[0], Rates[^1]),
            new("share of hidden units", AxisScale.Linear, 0),
            [.. Activations.Select((phi, a) => Curve(phi.Name, points[(a * Rates.Length)..((a + 1) * Rates.Length)]))]);
    }

    static Curve Curve(string name, double[][] points) => new(name, Rates, [.. points.Select(DeepRuns.MedianOf)])
    {
        Markers = true,
        Spread = new([.. points.Select(seeds => seeds.Min())], [.. points.Select(seeds => seeds.Max())]),
    };
}
