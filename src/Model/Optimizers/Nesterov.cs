using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>Nesterov's momentum: v ← beta · v + ∂L/∂w, w ← w − learningRate · (∂L/∂w + beta · v).</summary>
/// <param name="LearningRate">Above 0.</param>
/// <param name="Beta">Share of the velocity v that a step keeps, from 0 to below 1.</param>
/// <remarks>
/// w is the point θ − learningRate · beta · v where Nesterov's method asks for the gradient, not the point θ that it
/// reaches: Sutskever et al., On the importance of initialization and momentum in deep learning, 2013, equations 3
/// and 4, rewritten as in Bengio et al., arXiv:1212.0901, equations 6 and 7.
/// </remarks>
public sealed record Nesterov(double LearningRate, double Beta = 0.9) : MomentumMethod(LearningRate, Beta)
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
            return TLanes.Fma(TLanes.Of(-rate), TLanes.Fma(TLanes.Of(beta), v, g), w);
        }
    }
}
