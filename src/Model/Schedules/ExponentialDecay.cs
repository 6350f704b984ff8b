using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;

namespace InitStudy.Model.Schedules;

/// <summary>Exponential scheduling: learningRate · factor^(t / steps) after t steps.</summary>
/// <param name="LearningRate">Above 0: that of the first step.</param>
/// <param name="Factor">Above 0: what the rate is multiplied by over so many steps; above 1 it grows.</param>
/// <param name="Steps">Above 0.</param>
public sealed record ExponentialDecay(double LearningRate, double Factor, double Steps = 1) : ISchedule
{
    /// <summary>Above 0: that of the first step.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <summary>Above 0: what the rate is multiplied by over so many steps; above 1 it grows.</summary>
    public double Factor { get; } = Require.Positive(Factor);

    /// <summary>Above 0.</summary>
    public double Steps { get; } = Require.Positive(Steps);

    /// <inheritdoc/>
    public StepSettings At(long step)
    {
        var t = Require.Positive(step) - 1;
        return new(RealPower.Multiple(LearningRate, Factor, t / Steps));
    }
}
