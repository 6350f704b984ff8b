using System.Numerics;

namespace InitStudy.Model.Optimizers;

/// <summary>The family of Adam: steps along a running mean of the gradient, divided by its running size.</summary>
/// <param name="LearningRate">Above 0: about the size of a step.</param>
/// <param name="Beta1">Decay of the mean of the gradient, from 0 to below 1.</param>
/// <param name="Beta2">Decay of the size of the gradient, from 0 to below 1.</param>
/// <param name="Epsilon">At least 0: keeps the size above 0.</param>
/// <remarks>A schedule's momentum takes the place of β₁, in the correction for the first steps as well.</remarks>
public abstract record AdaptiveMoments(double LearningRate, double Beta1, double Beta2, double Epsilon) : IOptimizer
{
    /// <summary>Above 0: about the size of a step.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <summary>Decay of the mean of the gradient, from 0 to below 1.</summary>
    public double Beta1 { get; } = Require.ShareBelowOne(Beta1);

    /// <summary>Decay of the size of the gradient, from 0 to below 1.</summary>
    public double Beta2 { get; } = Require.ShareBelowOne(Beta2);

    /// <summary>At least 0: keeps the size above 0.</summary>
    public double Epsilon { get; } = Require.NotNegative(Epsilon);

    /// <inheritdoc/>
    public abstract int Moments { get; }

    /// <inheritdoc/>
    public StepSettings Settings => new(LearningRate);

    /// <inheritdoc/>
    public abstract void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters)
        where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>1 − βᵗ: what the weights of a running mean add up to after t steps from 0.</summary>
    /// <remarks>By squaring: the same bits everywhere.</remarks>
    private protected static double WeightSum(double beta, long steps)
    {
        Require.Positive(steps);
        var power = 1.0;
        for (; steps > 0; steps >>= 1, beta *= beta)
        {
            if ((steps & 1) == 1) power *= beta;
        }

        return 1 - power;
    }
}
