using System.Numerics;
using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>AdaGrad: s ← s + g², w ← w − learningRate · g / (√s + epsilon), g = ∂L/∂w.</summary>
/// <param name="LearningRate">Above 0: the size of the first step.</param>
/// <param name="Epsilon">At least 0.</param>
/// <remarks>
/// Under gradients of one size the steps shrink as 1/√t. Duchi, Hazan and Singer, JMLR 12, 2011, figure 1 with the
/// diagonal matrix. There is no momentum: a schedule's is not heeded.
/// </remarks>
public sealed record AdaGrad(double LearningRate, double Epsilon = 1e-10) : IOptimizer
{
    /// <summary>Above 0: the size of the first step.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <summary>At least 0.</summary>
    public double Epsilon { get; } = Require.NotNegative(Epsilon);

    /// <inheritdoc/>
    public int Moments => Equation.Moments;

    /// <inheritdoc/>
    public StepSettings Settings => new(LearningRate);

    /// <inheritdoc/>
    public void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Rule.Apply(new Equation(settings.LearningRate, Epsilon, SecondMoment.Of<T>(1, 1, Epsilon)), parameters);

    readonly struct Equation(double rate, double epsilon, SecondMoment squares) : IRule
    {
        public static int Moments => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Update<TLanes>(TLanes w, TLanes g, ref TLanes s, ref TLanes _, ref TLanes __)
            where TLanes : struct, ILanes<TLanes>
        {
            var root = squares.Root(TLanes.Fma(g, g, s), ref s, g);
            return TLanes.Fma(TLanes.Of(-rate), Rule.Quotient(g, root + TLanes.Of(epsilon)), w);
        }
    }
}
