namespace InitStudy.Model.Optimizers;

/// <summary>How fast one step goes: what a schedule may change from step to step.</summary>
/// <param name="LearningRate">At least 0; infinity is a rate that has grown beyond all numbers.</param>
/// <param name="Momentum">
/// Share of the last step, or of the running mean of gradients, that is kept: from 0 to below 1. None leaves it to the
/// optimizer. One without momentum (<see cref="Sgd"/>) pays no heed to it.
/// </param>
public readonly record struct StepSettings(double LearningRate, double? Momentum = null)
{
    /// <summary>At least 0; infinity is a rate that has grown beyond all numbers.</summary>
    public double LearningRate { get; init => field = Rate(value); } = Rate(LearningRate);

    /// <summary>Share of the last step, or of the running mean of gradients, that is kept, or none.</summary>
    public double? Momentum { get; init => field = Kept(value); } = Kept(Momentum);

    static double Rate(double rate) =>
        rate == double.PositiveInfinity ? rate : Require.NotNegative(rate, nameof(LearningRate));

    static double? Kept(double? momentum) =>
        momentum is { } kept ? Require.ShareBelowOne(kept, nameof(Momentum)) : null;
}
