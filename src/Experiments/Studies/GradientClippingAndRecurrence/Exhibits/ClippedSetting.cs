using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Exhibits;

/// <summary>A recurrent network, a learning rate and a threshold, as the exhibits compare them.</summary>
/// <param name="Activation">φ of the states.</param>
/// <param name="LearningRate">Of plain gradient descent.</param>
/// <param name="Threshold">Of the gradient's global norm; null for no clipping.</param>
sealed record ClippedSetting(IActivation Activation, double LearningRate, double? Threshold)
{
    /// <summary>Every setting of the exhibits.</summary>
    public static IReadOnlyList<ClippedSetting> All { get; } =
    [
        .. from activation in new IActivation[] { new Tanh(), new Relu() }
           from rate in new[] { 0.1, 1 }
           from threshold in new double?[] { null, 5, 1, 0.2, 0.05 }
           select new ClippedSetting(activation, rate, threshold),
    ];

    /// <summary>"threshold 0.2" or "no clipping".</summary>
    public string Clipping => Threshold is { } threshold ? $"threshold {Format.Number(threshold)}" : "no clipping";
}
