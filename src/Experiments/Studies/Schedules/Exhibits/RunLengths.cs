using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies.Schedules.Exhibits;

/// <summary>Test loss of 1cycle and of a constant rate by the length of the run.</summary>
static class RunLengths
{
    const int Seeds = 5, TuningSeeds = 2;

    static readonly int[] Lengths = [50, 100, 200, 400, 800];

    static readonly ScheduleFamily[] Arms = [ScheduleFamily.Constant, ScheduleFamily.OneCycle];

    /// <summary>Medians over seeds, with the range of all as bands; each arm is tuned for each length.</summary>
    public static Exhibit Of(ExhibitContext context)
    {
        var parts = Parts.Of(context.Standardized);
        var runs = context.InParallel(
            Arms.Length * Lengths.Length,
            job => Losses(parts, Arms[job / Lengths.Length], Lengths[job % Lengths.Length]));
        var plot = new LinePlot(
            "Test loss by length of the run",
            new("steps of the run", AxisScale.Binary),
            new("test loss", AxisScale.Decimal),
            [.. Arms.Zip(runs.Chunk(Lengths.Length), Curve)]);
        double[] ratios = [.. plot[Arms[1].Name].Y.Zip(plot[Arms[0].Name].Y, (cycle, constant) => cycle / constant)];
        return new(
            "How much by length of the run",
            "The networks and sizes of batches of the learning curves, with other weights and batches. Lines are " +
            $"medians over {Seeds} seeds, bands the range. Each arm has the best of six rates for each length, by its " +
            $"validation loss over {TuningSeeds} other seeds, half as many as there: at {ScheduleRuns.Steps} steps " +
            "the losses are not those of the table above.",
            [("lengths", plot)])
        {
            Findings =
            [
                new(
                    $"At every length 1cycle ends with the smaller median test loss: " +
                    $"{string.Join(", ", ratios.Select(ratio => Format.Number(ratio, 2)))} times the constant rate's " +
                    $"in {string.Join(", ", Lengths)} steps.",
                    ratios.All(ratio => ratio < 1)),
            ],
        };
    }

    static double[] Losses(Parts parts, ScheduleFamily family, int steps)
    {
        var random = RandomStream.Root(StableHash.Of("run-lengths")).Child(steps);
        var rate = ScheduledTraining.BestRate(
            parts, family, steps, random.Child("tuning").Child(family.Name), TuningSeeds);
        return
        [
            .. Enumerable.Range(0, Seeds).Select(seed =>
                ScheduledTraining.Train(parts, family, rate, steps, random.Child(seed)) is { } network
                    ? Evaluation.Of(network, parts.Test.Images, parts.Test.Labels).Loss.OrInfinity()
                    : double.PositiveInfinity),
        ];
    }

    static Curve Curve(ScheduleFamily family, double[][] losses) =>
        new(family.Name, [.. Lengths.Select(steps => (double)steps)], [.. losses.Select(DeepRuns.MedianOf)])
        {
            Markers = true,
            Palette = family.Palette,
            Spread = new([.. losses.Select(values => values.Min())], [.. losses.Select(values => values.Max())]),
        };
}
