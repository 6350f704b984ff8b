using System.Numerics;

namespace InitStudy.Model.Optimizers;

/// <summary>A rule by which gradients move parameters. It keeps nothing itself: see <see cref="OptimizerState{T}"/>.</summary>
public interface IOptimizer
{
    /// <summary>How many numbers it remembers of every parameter, such as momentum: 0 to 3.</summary>
    int Moments { get; }

    /// <summary>Learning rate and momentum of a step that no schedule sets.</summary>
    StepSettings Settings { get; }

    /// <summary>Moves parameters against their gradient.</summary>
    /// <param name="step">Number of this update of these parameters, from 1.</param>
    /// <param name="settings">Learning rate and momentum of this step.</param>
    /// <param name="parameters">Values, gradients and moments of equal length; moments not asked for are empty.</param>
    /// <exception cref="ArgumentException">When lengths differ, or the number of the update counts and is 0 or negative.</exception>
    void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters) where T : unmanaged, IFloatingPointIeee754<T>;
}
