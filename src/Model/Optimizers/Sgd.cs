using System.Numerics;
using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>Plain stochastic gradient descent: w ← w − learningRate · ∂L/∂w.</summary>
/// <param name="LearningRate">Above 0.</param>
public sealed record Sgd(double LearningRate) : IOptimizer
{
    /// <summary>Above 0.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <inheritdoc/>
    public int Moments => Equation.Moments;

    /// <inheritdoc/>
    public StepSettings Settings => new(LearningRate);

    /// <inheritdoc/>
    public void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Rule.Apply(new Equation(settings.LearningRate), parameters);

    readonly struct Equation(double rate) : IRule
    {
        public static int Moments => 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Update<TLanes>(TLanes w, TLanes g, ref TLanes _, ref TLanes __, ref TLanes ___)
            where TLanes : struct, ILanes<TLanes> =>
            TLanes.Fma(TLanes.Of(-rate), g, w);
    }
}
