using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.Exhibits;

/// <summary>Twelve and thirty rectified layers, with He's weights and with Xavier's, which get five times the steps.</summary>
static class RectifierExhibit
{
    const int Seeds = 3;

    /// <summary>What guessing one of ten classes costs.</summary>
    const double GuessingLoss = 2.302585092994046;

    static readonly int[] Few = [20, 40, 60, 80, 100], Many = [.. Few, 200, 300, 400, 500];

    static readonly (string Name, int HiddenLayers, VarianceScaling Weights, int[] Steps)[] Arms =
    [
        ("12 layers, 2 / n", 12, VarianceScaling.HeNormal, Few), ("12 layers, 1 / n", 12, VarianceScaling.LeCunNormal, Many),
        ("30 layers, 2 / n", 30, VarianceScaling.HeNormal, Few), ("30 layers, 1 / n", 30, VarianceScaling.LeCunNormal, Many),
    ];

    /// <summary>Training loss by step, a curve an arm.</summary>
    public static Exhibit Create(ExhibitContext context)
    {
        var plot = Plot(context);
        double End(string name) => plot[name].Y[^1];
        return new(
            "Deep rectified networks with He's variance and with Xavier's",
            $"ReLU networks of 32 units a layer on {context.Data.Name}, gradient descent with momentum 0.9 and batches of 16: " +
            $"training loss on {DeepRectifiers.JudgedOf(context.Data)} images, weights of variance 2 / n (He) and 1 / n (Xavier), " +
            $"which get five times the steps. At every point an arm has the best of {DeepRectifiers.Rates.Count} learning rates; " +
            $"median of {Seeds} seeds, {Guessing.Loss(context.Data.Classes, digits: 4)} is guessing.",
            [("rectifiers", plot)])
        {
            Findings =
            [
                new(
                    "With twelve layers both learn: within the figure either loss falls below 1.9.",
                    End("12 layers, 2 / n") < 1.9 && End("12 layers, 1 / n") < 1.9),
                new(
                    "With thirty layers Xavier's variance has not left ln 10 by more than 0.02 after 500 steps; He's has left " +
                    "it by more than 0.1 after 100.",
                    Math.Abs(End("30 layers, 1 / n") - GuessingLoss) < 0.02 && End("30 layers, 2 / n") < GuessingLoss - 0.1),
            ],
        };
    }

    static LinePlot Plot(ExhibitContext context)
    {
        var (random, rates, data) = (RandomStream.Root(StableHash.Of("deep-rectifiers")), DeepRectifiers.Rates, context.Standardized);
        var losses = context.InParallel(Arms.Length * Seeds * rates.Count, job =>
        {
            var arm = Arms[job / (Seeds * rates.Count)];
            return new DeepRectifiers(arm.HiddenLayers).Losses(
                data, arm.Weights, rates[job % rates.Count], arm.Steps, random.Child(job / rates.Count % Seeds));
        });
        var best = losses.Chunk(rates.Count)
            .Select(tried => tried[0].Select((_, point) => tried.Min(run => run[point])).ToArray()).Chunk(Seeds).ToArray();
        return new(
            "Training loss of rectified networks",
            new("step", AxisScale.Decimal, Few[0], Many[^1]),
            new("training loss", AxisScale.Linear, 0),
            [.. Arms.Zip(best, (arm, seeds) => new Curve(
                arm.Name,
                [.. arm.Steps.Select(step => (double)step)],
                [.. arm.Steps.Select((_, point) => DeepRuns.MedianOf(seeds.Select(run => run[point])))]) { Markers = true })]);
    }
}
