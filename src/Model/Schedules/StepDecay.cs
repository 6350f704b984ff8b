using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;

namespace InitStudy.Model.Schedules;

/// <summary>The rate times factor every so many steps: learningRate · factor^⌊t / every⌋ after t steps.</summary>
/// <param name="LearningRate">Above 0: that of the first steps.</param>
/// <param name="Factor">Above 0.</param>
/// <param name="Every">At least 1: steps with the same rate.</param>
public sealed record StepDecay(double LearningRate, double Factor, long Every) : ISchedule
{
    /// <summary>Above 0: that of the first steps.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <summary>Above 0.</summary>
    public double Factor { get; } = Require.Positive(Factor);

    /// <summary>At least 1: steps with the same rate.</summary>
    public long Every { get; } = Require.Positive(Every);

    /// <inheritdoc/>
    public StepSettings At(long step)
    {
        var t = Require.Positive(step) - 1;
        return new(RealPower.Multiple(LearningRate, Factor, t / Every));
    }
}
