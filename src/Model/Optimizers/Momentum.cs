using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>Momentum, the heavy ball: v ← beta · v + ∂L/∂w, w ← w − learningRate · v.</summary>
/// <param name="LearningRate">Above 0.</param>
/// <param name="Beta">Share of the velocity v that a step keeps, from 0 to below 1.</param>
/// <remarks>
/// Polyak, Some methods of speeding up the convergence of iteration methods, 1964, equation 9, with v in units of the
/// gradient as in Sutskever et al., On the importance of initialization and momentum in deep learning, 2013,
/// equations 1 and 2.
/// </remarks>
public sealed record Momentum(double LearningRate, double Beta = 0.9) : MomentumMethod(LearningRate, Beta)
{
    /// <inheritdoc/>
    public override void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters) =>
        Rule.Apply(new Equation(settings.LearningRate, settings.Momentum ?? Beta), parameters);

    readonly struct Equation(double rate, double beta) : IRule
    {
        public static int Moments => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Update<TLanes>(TLanes w, TLanes g, ref TLanes v, ref TLanes _, ref TLanes __)
            where TLanes : struct, ILanes<TLanes>
        {
            v = TLanes.Fma(TLanes.Of(beta), v, g);
            return TLanes.Fma(TLanes.Of(-rate), v, w);
        }
    }
}
