using System.Numerics;
using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>
/// Adam: w ← w − learningRate · m̂ / (√v̂ + epsilon), with running means m of the gradient and v of its square.
/// </summary>
/// <param name="LearningRate">Above 0: about the size of a step.</param>
/// <param name="Beta1">Decay of m, from 0 to below 1.</param>
/// <param name="Beta2">Decay of v, from 0 to below 1.</param>
/// <param name="Epsilon">At least 0.</param>
/// <remarks>
/// m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ), t counting from 1. Kingma and
/// Ba, arXiv:1412.6980, algorithm 1.
/// </remarks>
public sealed record Adam(double LearningRate, double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8)
    : AdaptiveMoments(LearningRate, Beta1, Beta2, Epsilon)
{
    /// <inheritdoc/>
    public override int Moments => Equation.Moments;

    /// <inheritdoc/>
    public override void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters) =>
        Rule.Apply(new Equation(this, step, settings, SecondMoment.Of<T>(Beta2, 1 - Beta2, Epsilon)), parameters);

    internal readonly struct Equation(AdaptiveMoments adam, long step, StepSettings settings, SecondMoment squares) : IRule
    {
        readonly double _beta1 = settings.Momentum ?? adam.Beta1, _beta2 = adam.Beta2, _epsilon = adam.Epsilon;
        readonly double _rate = settings.LearningRate / AdaptiveMoments.WeightSum(settings.Momentum ?? adam.Beta1, step);
        readonly SecondMoment _squares = squares;
        readonly double _scale = 1 / Math.Sqrt(AdaptiveMoments.WeightSum(adam.Beta2, step));

        public static int Moments => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Update<TLanes>(TLanes w, TLanes g, ref TLanes m, ref TLanes v, ref TLanes _)
            where TLanes : struct, ILanes<TLanes>
        {
            m = Rule.RunningMean(_beta1, m, g);
            var root = _squares.Root(Rule.RunningMean(_beta2, v, g * g), ref v, g);
            var size = TLanes.Fma(root, TLanes.Of(_scale), TLanes.Of(_epsilon));
            return TLanes.Fma(TLanes.Of(-_rate), Rule.Quotient(m, size), w);
        }
    }
}
