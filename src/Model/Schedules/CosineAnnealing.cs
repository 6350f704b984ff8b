using InitStudy.Model.Optimizers;

namespace InitStudy.Model.Schedules;

/// <summary>Cosine annealing: floor + (learningRate − floor) · (1 + cos(π t / steps)) / 2 after t steps.</summary>
/// <param name="LearningRate">Above 0: that of the first step.</param>
/// <param name="Steps">At least 1: after so many the rate is the floor; from there it rises as it fell.</param>
/// <param name="Floor">At least 0.</param>
/// <remarks>Loshchilov and Hutter, arXiv:1608.03983, eq. 5, without restarts.</remarks>
public sealed record CosineAnnealing(double LearningRate, long Steps, double Floor = 0) : ISchedule
{
    /// <summary>Above 0: that of the first step.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <summary>At least 1: after so many the rate is the floor; from there it rises as it fell.</summary>
    public long Steps { get; } = Require.Positive(Steps);

    /// <summary>At least 0.</summary>
    public double Floor { get; } = Require.NotNegative(Floor);

    /// <inheritdoc/>
    public StepSettings At(long step)
    {
        var t = Require.Positive(step) - 1;
        return new(Annealing.Cosine.Between(LearningRate, Floor, (double)t / Steps));
    }
}
