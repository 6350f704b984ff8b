using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;

namespace InitStudy.Model.Schedules;

/// <summary>Power scheduling: learningRate / (1 + t / steps)^exponent after t steps.</summary>
/// <param name="LearningRate">Above 0: that of the first step.</param>
/// <param name="Steps">Above 0: after so many steps the rate is divided by 2^exponent.</param>
/// <param name="Exponent">At least 0; 1 is the rate of Robbins and Monro 1951.</param>
/// <remarks>It falls fast at first and ever more slowly after.</remarks>
public sealed record PowerDecay(double LearningRate, double Steps, double Exponent = 1) : ISchedule
{
    /// <summary>Above 0: that of the first step.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <summary>Above 0: after so many steps the rate is divided by 2^exponent.</summary>
    public double Steps { get; } = Require.Positive(Steps);

    /// <summary>At least 0; 1 is the rate of Robbins and Monro 1951.</summary>
    public double Exponent { get; } = Require.NotNegative(Exponent);

    /// <inheritdoc/>
    public StepSettings At(long step)
    {
        var t = Require.Positive(step) - 1;
        var share = t / Steps;
        return new(double.IsFinite(share)
            ? RealPower.Multiple(LearningRate, 1 + share, -Exponent)
            : RealPower.Multiple(RealPower.Multiple(LearningRate, Steps, Exponent), t, -Exponent));
    }
}
