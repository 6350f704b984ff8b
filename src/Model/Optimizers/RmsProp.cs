using System.Numerics;
using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>RMSProp: s ← rho · s + (1 − rho) g², w ← w − learningRate · g / (√s + epsilon), g = ∂L/∂w.</summary>
/// <param name="LearningRate">Above 0: about the size of a step.</param>
/// <param name="Rho">Decay of the running mean square s, from 0 to below 1.</param>
/// <param name="Epsilon">At least 0.</param>
/// <remarks>
/// s starts at 0 and is not corrected for it: the first step has the size learningRate / √(1 − rho). Tieleman and
/// Hinton, Neural networks for machine learning, 2012, lecture 6e. There is no momentum: a schedule's is not heeded.
/// </remarks>
public sealed record RmsProp(double LearningRate, double Rho = 0.9, double Epsilon = 1e-8) : IOptimizer
{
    /// <summary>Above 0: about the size of a step.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <summary>Decay of the running mean square, from 0 to below 1.</summary>
    public double Rho { get; } = Require.ShareBelowOne(Rho);

    /// <summary>At least 0.</summary>
    public double Epsilon { get; } = Require.NotNegative(Epsilon);

    /// <inheritdoc/>
    public int Moments => Equation.Moments;

    /// <inheritdoc/>
    public StepSettings Settings => new(LearningRate);

    /// <inheritdoc/>
    public void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Rule.Apply(new Equation(settings.LearningRate, Rho, Epsilon, SecondMoment.Of<T>(Rho, 1 - Rho, Epsilon)), parameters);

    readonly struct Equation(double rate, double rho, double epsilon, SecondMoment squares) : IRule
    {
        public static int Moments => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Update<TLanes>(TLanes w, TLanes g, ref TLanes s, ref TLanes _, ref TLanes __)
            where TLanes : struct, ILanes<TLanes>
        {
            var root = squares.Root(Rule.RunningMean(rho, s, g * g), ref s, g);
            return TLanes.Fma(TLanes.Of(-rate), Rule.Quotient(g, root + TLanes.Of(epsilon)), w);
        }
    }
}
