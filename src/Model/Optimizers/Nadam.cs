using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>Nadam: Adam along the gradient that Nesterov's momentum would look ahead to.</summary>
/// <param name="LearningRate">Above 0: about the size of a step.</param>
/// <param name="Beta1">Decay of the running mean m of the gradient, from 0 to below 1.</param>
/// <param name="Beta2">Decay of the running mean v of its square, from 0 to below 1.</param>
/// <param name="Epsilon">At least 0.</param>
/// <param name="MomentumDecay">At least 0: how fast the momentum warms up.</param>
/// <remarks>
/// The momentum of step t, counting from 1, is μₜ = β₁ (1 − 0.96^(t · momentumDecay) / 2). With m and v̂ as in <see
/// cref="Adam"/>, w ← w − learningRate · ((1 − μₜ) g / (1 − μ₁⋯μₜ) + μₜ₊₁ m / (1 − μ₁⋯μₜ₊₁)) / (√v̂ + epsilon). Dozat,
/// Incorporating Nesterov momentum into Adam, 2016, algorithm 2, with the schedule of Sutskever et al., 2013, section
/// 3.
/// </remarks>
public sealed record Nadam(
    double LearningRate, double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8, double MomentumDecay = 0.004)
    : AdaptiveMoments(LearningRate, Beta1, Beta2, Epsilon)
{
    static readonly double LogOfWarmUp = Elementary.Log(0.96);

    /// <summary>At least 0: how fast the momentum warms up from β₁ / 2 to β₁.</summary>
    public double MomentumDecay { get; } = Require.NotNegative(MomentumDecay);

    /// <inheritdoc/>
    public override int Moments => Equation.Moments;

    /// <inheritdoc/>
    public override void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters)
    {
        var beta1 = settings.Momentum ?? Beta1;
        double Warmed(long t) => beta1 * (1 - 0.5 * Elementary.Exp(t * MomentumDecay * LogOfWarmUp));
        var scale = 1 / Math.Sqrt(WeightSum(Beta2, step));
        var (momentum, next) = (Warmed(step), Warmed(step + 1));
        var squares = SecondMoment.Of<T>(Beta2, 1 - Beta2, Epsilon);
        Rule.Apply(new Equation(settings.LearningRate, beta1, Beta2, Epsilon, scale, momentum, next, squares), parameters);
    }

    readonly struct Equation(
        double rate, double beta1, double beta2, double epsilon, double scale, double momentum, double next,
        SecondMoment squares) : IRule
    {
        public static int Moments => 3;

        /// <remarks>
        /// What μ leaves, 1 − μ₁⋯μₜ, is a running mean of ones: remembered beside each parameter, it needs no state
        /// elsewhere.
        /// </remarks>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Update<TLanes>(TLanes w, TLanes g, ref TLanes m, ref TLanes v, ref TLanes weightSum)
            where TLanes : struct, ILanes<TLanes>
        {
            m = Rule.RunningMean(beta1, m, g);
            var root = squares.Root(Rule.RunningMean(beta2, v, g * g), ref v, g);
            weightSum = Rule.RunningMean(momentum, weightSum, TLanes.Of(1));
            var ahead = TLanes.Of(next) * m / Rule.RunningMean(next, weightSum, TLanes.Of(1));
            var here = TLanes.Of(1 - momentum) * g / weightSum;
            var size = TLanes.Fma(root, TLanes.Of(scale), TLanes.Of(epsilon));
            return TLanes.Fma(TLanes.Of(-rate), Rule.Quotient(here + ahead, size), w);
        }
    }
}
