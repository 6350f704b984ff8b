using InitStudy.Model.Optimizers;

namespace InitStudy.Model.Schedules;

/// <summary>Performance scheduling: the rate is multiplied by a factor when a watched loss has stopped falling.</summary>
/// <remarks>It keeps what it has seen: one run needs one of its own.</remarks>
public sealed class Plateau : ISchedule
{
    readonly double _factor, _smallest;
    readonly int _patience;
    double _rate, _best = double.PositiveInfinity;

    /// <summary>A schedule that has seen no loss.</summary>
    /// <param name="learningRate">Above 0: that of the first steps.</param>
    /// <param name="factor">Above 0 and below 1.</param>
    /// <param name="patience">At least 1: so many losses in a row that are no new best one lower the rate.</param>
    /// <param name="smallest">At least 0, at most the learning rate: the rate never falls below it.</param>
    /// <exception cref="ArgumentException">When a number is out of range.</exception>
    public Plateau(double learningRate, double factor, int patience, double smallest = 0)
    {
        (_rate, _factor) = (Require.Positive(learningRate), Require.ShareBelowOne(Require.Positive(factor), nameof(factor)));
        (_patience, _smallest) = (Require.Positive(patience), Require.NotNegative(smallest));
        if (smallest > learningRate)
            Require.Invalid(FormattableString.Invariant($"smallest is {smallest}; expected at most learningRate, {learningRate}"));
    }

    /// <summary>Losses since the best one, or since the rate was last lowered.</summary>
    public int Waiting { get; private set; }

    /// <summary>Looks at a validation loss; NaN is never a new best one.</summary>
    public void Observe(double loss)
    {
        if (loss < _best)
        {
            (_best, Waiting) = (loss, 0);
            return;
        }

        Waiting++;
        if (Waiting < _patience) return;
        (_rate, Waiting) = (Math.Max(_smallest, _rate * _factor), 0);
    }

    /// <inheritdoc/>
    public StepSettings At(long step)
    {
        Require.Positive(step);
        return new(_rate);
    }
}
