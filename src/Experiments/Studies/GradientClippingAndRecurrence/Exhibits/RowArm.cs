using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Exhibits;

/// <summary>Arms of the slow tier: a tanh layer that reads images row by row, one row a step.</summary>
static class RowArm
{
    /// <summary>Units of the layer.</summary>
    public const int Units = 32;

    /// <summary>Plain gradient descent from orthogonal recurrent weights.</summary>
    /// <param name="radius">Their spectral radius.</param>
    /// <param name="learningRate">Of gradient descent.</param>
    /// <param name="threshold">Of the gradient's global norm; null for no clipping.</param>
    public static Arm Of(double radius, double learningRate, double? threshold) => new(
        Name(radius, learningRate, threshold),
        (data, random) => new(
            RowReader.Create(data, new Tanh(), Units, random.Child("weights"), DeepArm.Batch, radius),
            new Sgd(learningRate), data.Images, data.Labels, random.Child("batches"))
        {
            Clipping = threshold is { } largest ? new ClipByGlobalNorm(largest) : null,
        });

    static string Name(double radius, double learningRate, double? threshold) =>
        $"radius {Format.Number(radius)}, rate {Format.Number(learningRate)}, " +
        (threshold is { } largest ? $"clipped at {Format.Number(largest)}" : "not clipped");
}
