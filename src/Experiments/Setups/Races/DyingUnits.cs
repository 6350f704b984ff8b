using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>
/// Networks trained on UCI digits, and how many of their hidden units pass no gradient for any image after that.
/// </summary>
/// <param name="HiddenLayers">Hidden layers of 16 units.</param>
public sealed record DyingUnits(int HiddenLayers)
{
    const int Width = 16, Batch = 16, Judged = 256, Fewest = 2, Most = 6;

    /// <summary>Steps of plain gradient descent.</summary>
    internal const int Steps = 40;

    /// <summary>Two to six hidden layers.</summary>
    internal static Domain<DyingUnits> Domain { get; } = new(
        [new("hidden layers", Fewest, Most)],
        codes => new(codes[0]),
        new Stratum("any", random => [random.Between(0, Fewest, Most)]));

    /// <summary>
    /// The share of hidden units whose slope is 0 on each of the first images; +∞ if the run diverged.
    /// </summary>
    internal double Share(Dataset data, IActivation activation, double learningRate, RandomStream random)
    {
        var judged = JudgedOf(data);
        int[] sizes = [data.Images.Columns, .. Enumerable.Repeat(Width, HiddenLayers), data.Classes];
        var network = Mlp.Create<float>(sizes, activation, VarianceScaling.HeNormal, random.Child("weights"), judged);
        var run = new TrainingRun<float>(
            new Network<float>(network.Layers, Batch), new Sgd(learningRate), data.Images, data.Labels,
            random.Child("batches"));
        for (var step = 0; step < Steps; step++) run.Step();
        if (run.Diverged) return double.PositiveInfinity;
        network.Forward(data.Images.RowRange(0, judged));
        return (double)Enumerable.Range(0, network.Layers.Count)
            .Where(l => network.Layers[l] is Activate<float>)
            .Sum(l => Dead(activation, network.Input(l), network.Output(l))) / (Width * HiddenLayers);
    }

    /// <summary>How many images units are judged by: 256, or all if there are fewer.</summary>
    internal static int JudgedOf(Dataset data) => Math.Min(Judged, data.Count);

    /// <summary>How many units have slope 0 in every row.</summary>
    static int Dead(IActivation activation, Matrix<float> s, Matrix<float> h) => Enumerable.Range(0, s.Columns)
        .Count(j => Enumerable.Range(0, s.Rows).All(i => activation.Derivative(s[i, j], h[i, j]) == 0));
}
