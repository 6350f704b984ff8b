using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;
using InitStudy.Model;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Deep ReLU networks on UCI digits, each initialization with the better of two learning rates.</summary>
/// <param name="HiddenLayers">Hidden layers of 32 units.</param>
/// <remarks>
/// Gradient descent with momentum 0.9 and batches of 16. The rates come from a pilot run of 300 steps with four other
/// seeds and the rates 0.003, 0.01, 0.03, 0.1: 0.003 was the best for thirty layers with He's weights, 0.03 for twelve with
/// Xavier's, and with 0.1 hardly any run learnt.
/// </remarks>
public sealed record DeepRectifiers(int HiddenLayers)
{
    const int Width = 32, Batch = 16, Judged = 256;
    const double Velocity = 0.9;

    /// <summary>Learning rates that every arm tries.</summary>
    internal static IReadOnlyList<double> Rates { get; } = [0.003, 0.03];

    /// <summary>
    /// 12 and 30 hidden layers: at this width they behave like the 22 and 30 layers of the paper, as the pilot run showed.
    /// </summary>
    internal static Domain<DeepRectifiers> Domain { get; } = new(
        [new("network", 0, 1)],
        codes => new(codes[0] == 0 ? 12 : 30),
        new("12 hidden layers", _ => [0]), new("30 hidden layers", _ => [1]));

    /// <summary>How many images a network is judged by: 256, or all if there are fewer.</summary>
    internal static int JudgedOf(Dataset data) => Math.Min(Judged, data.Count);

    /// <summary>The smallest training loss over the rates, after so many steps with the same weights and batches.</summary>
    internal double BestLoss(Dataset data, IInitializer weights, int steps, RandomStream random) =>
        Rates.Min(rate => Losses(data, weights, rate, [steps], random)[0]);

    /// <summary>Mean training loss over the first images after each of these numbers of steps; +∞ once diverged.</summary>
    internal double[] Losses(
        Dataset data, IInitializer weights, double rate, IReadOnlyList<int> steps, RandomStream random)
    {
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), data.Classes];
        var network = Mlp.Create<float>(sizes, new Relu(), weights, random.Child("weights"), Batch);
        var run = new TrainingRun<float>(
            network, new Momentum(rate, Velocity), data.Images, data.Labels, random.Child("batches"));
        return [.. steps.Select(LossAfter)];

        double LossAfter(int step)
        {
            while (run.Steps < step && !run.Diverged) run.Step();
            var judged = JudgedOf(data);
            return run.Diverged
                ? double.PositiveInfinity
                : Evaluation.Of(network, data.Images.RowRange(0, judged), data.Labels.AsSpan(0, judged)).Loss.OrInfinity();
        }
    }
}
