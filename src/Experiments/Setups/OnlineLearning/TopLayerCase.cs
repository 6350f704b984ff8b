using InitStudy.Experiments.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.OnlineLearning;

/// <summary>Five equal hidden layers after a short training on Shapeset-3×2.</summary>
/// <param name="Side">Pixels of a row of an image.</param>
/// <param name="Width">Units of a hidden layer.</param>
public sealed record TopLayerCase(int Side, int Width)
{
    /// <summary>Updates of ten images.</summary>
    internal const int Updates = 200;

    /// <summary>A pilot run: at 1 the top layer gets in 200 updates where it takes thousands at 0.1.</summary>
    internal const double LearningRate = 1;

    /// <summary>Images of 8 to 12 pixels a side; 24, 32 or 40 units.</summary>
    internal static Domain<TopLayerCase> Domain { get; } = new(
        [new("side", 8, 12), new("width in eights", 3, 5)],
        codes => new(codes[0], 8 * codes[1]),
        new Stratum("any", random => [random.Between(0, 8, 12), random.Between(1, 3, 5)]));

    /// <summary>The top hidden layer of an arm after training, on 300 fresh examples.</summary>
    internal ProbedLayer Trained(ShapesetArm arm, RandomStream random)
    {
        var scale = new ShapesetScale(Side, Width, Updates, Seeds: 1, [LearningRate]);
        var network = scale.Network(arm, random.Child("weights"));
        new OnlineRun(scale.Images, random.Child("images"), [network], scale.Rates).LearnUntil(Updates);
        return ProbedLayer.Of(network, scale.Images.Draw(random.Child("probe"), ProbedLayer.Examples))[^1];
    }
}
