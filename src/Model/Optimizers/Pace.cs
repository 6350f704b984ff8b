namespace InitStudy.Model.Optimizers;

/// <summary>How fast one step goes: what a schedule may change from step to step.</summary>
/// <param name="LearningRate">At least 0.</param>
/// <param name="Momentum">
/// Share of the last step, or of the running mean of gradients, that is kept: from 0 to below 1. None leaves it to the
/// optimizer. One without momentum (<see cref="Sgd"/>) pays no heed to it.
/// </param>
public readonly record struct Pace(double LearningRate, double? Momentum = null);
