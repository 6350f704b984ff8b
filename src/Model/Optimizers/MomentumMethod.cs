using System.Numerics;

namespace InitStudy.Model.Optimizers;

/// <summary>The family of momentum: steps along a velocity that gathers gradients, v ← beta · v + ∂L/∂w.</summary>
/// <param name="LearningRate">Above 0.</param>
/// <param name="Beta">Share of the velocity that a step keeps, from 0 to below 1.</param>
/// <remarks>
/// Under a constant gradient g the velocity tends to g / (1 − beta). The learning rate multiplies the velocity, not the
/// gradients that enter it, so that a schedule's new learning rate holds from its own step on. A schedule's momentum
/// takes the place of beta.
/// </remarks>
public abstract record MomentumMethod(double LearningRate, double Beta) : IOptimizer
{
    /// <summary>Above 0.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <summary>Share of the velocity that a step keeps, from 0 to below 1.</summary>
    public double Beta { get; } = Require.ShareBelowOne(Beta);

    /// <inheritdoc/>
    public int Moments => 1;

    /// <inheritdoc/>
    public StepSettings Settings => new(LearningRate);

    /// <inheritdoc/>
    public abstract void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters)
        where T : unmanaged, IFloatingPointIeee754<T>;
}
