using InitStudy.Model.Optimizers;

namespace InitStudy.Model.Schedules;

/// <summary>Learning rate and momentum of every step of a training run.</summary>
public interface ISchedule
{
    /// <summary>How fast a step goes.</summary>
    /// <param name="step">Number of the step, from 1.</param>
    Pace At(long step);
}
