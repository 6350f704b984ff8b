using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Two tanh networks, one some times as wide as the other, after a few steps of Adam on UCI digits.</summary>
/// <param name="Width">Units of both hidden layers of the narrow one.</param>
/// <param name="Times">How much wider the other one is.</param>
/// <remarks>A coordinate check at two widths, as in the code of Yang, Hu et al., arXiv:2203.03466.</remarks>
public sealed record WiderNet(int Width, int Times)
{
    const int Batch = 16, Steps = 3;
    const double LearningRate = 0.001;

    /// <summary>LeCun's weights and one learning rate at any width.</summary>
    internal static Action<Network<float>, RandomStream> Standard { get; } = (network, random) =>
    {
        foreach (var (l, layer) in network.Layers.Index())
        {
            if (layer is Dense<float> dense) VarianceScaling.LeCunNormal.Fill(dense.Weight.Value, random.Child(l));
        }
    };

    /// <summary>µP, equal to the standard at a width of 32.</summary>
    internal static Action<Network<float>, RandomStream> MaximalUpdate { get; } =
        new MaximalUpdate(BaseWidth: 32).Initialize;

    /// <summary>32 to 64 units, and two to four times as many.</summary>
    internal static Domain<WiderNet> Domain { get; } = new(
        [new("width", 32, 64), new("times", 2, 4)],
        codes => new(codes[0], codes[1]),
        new Stratum("any", random => [random.LogUniform(0, 32, 64), random.Between(1, 2, 4)]));

    /// <summary>How far three steps move the wide network's logits, over how far the narrow one's.</summary>
    /// <param name="parametrize">Draws the weights and sets the rate factors, layer l from the child stream l.</param>
    /// <param name="random">Weights and images, 16 a step, are children of it.</param>
    internal double Ratio(Action<Network<float>, RandomStream> parametrize, RandomStream random) =>
        Change(Times * Width, parametrize, random) / Change(Width, parametrize, random);

    /// <summary>The largest difference between two parametrizations' logits after the steps, at one width.</summary>
    internal static double LargestDifference(
        int width, Action<Network<float>, RandomStream> one, Action<Network<float>, RandomStream> other,
        RandomStream random)
    {
        var (first, second) = (Logits(width, one, random).After, Logits(width, other, random).After);
        return Enumerable.Range(0, Batch).Max(r => Enumerable.Range(0, first.Columns)
            .Max(c => (double)Math.Abs(first[r, c] - second[r, c])));
    }

    /// <summary>Length of the change of all logits of the images that are learned.</summary>
    static double Change(int width, Action<Network<float>, RandomStream> parametrize, RandomStream random)
    {
        var (before, after) = Logits(width, parametrize, random);
        Elementwise.AddMultiple(after, -1, before, into: before);
        return Reduction.Norm<float>(before.Values);
    }

    /// <summary>Logits of the images that are learned, before and after the steps.</summary>
    static (Matrix<float> Before, Matrix<float> After) Logits(
        int width, Action<Network<float>, RandomStream> parametrize, RandomStream random)
    {
        var digits = DigitsRace.Standardized;
        var images = random.Child("images");
        var data = digits.Subset([.. Enumerable.Range(0, Batch).Select(i => images.Choice(i, digits.Count))]);
        int[] sizes = [data.Pixels, width, width, data.Classes];
        var network = Mlp.Create<float>(sizes, new Tanh(), new Constant(0), random.Child("weights"), Batch);
        parametrize(network, random.Child("weights"));
        Matrix<float> before = new(Batch, data.Classes), after = new(Batch, data.Classes);
        network.Forward(data.Images).CopyTo(before);
        var adam = new Adam(LearningRate);
        var run = new TrainingRun<float>(network, adam, data.Images, data.Labels, random.Child("batches"));
        for (var step = 0; step < Steps; step++) run.Step();
        network.Forward(data.Images).CopyTo(after);
        return (before, after);
    }
}
