using InitStudy.Model.Optimizers;

namespace InitStudy.Model.Schedules;

/// <summary>Learning rate and momentum of every step of a training run.</summary>
public interface ISchedule
{
    /// <summary>How fast a step goes.</summary>
    /// <param name="step">Number of the step, from 1: before it, t = step − 1 steps have been taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the number is 0 or negative.</exception>
    StepSettings At(long step);
}
