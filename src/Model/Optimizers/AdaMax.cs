using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>AdaMax: Adam with the largest gradient of late, u, in place of the root of the mean square.</summary>
/// <param name="LearningRate">Above 0: about the size of a step.</param>
/// <param name="Beta1">Decay of the running mean m of the gradient, from 0 to below 1.</param>
/// <param name="Beta2">Decay of u, from 0 to below 1.</param>
/// <param name="Epsilon">At least 0: added to the size of every gradient.</param>
/// <remarks>
/// m ← β₁ m + (1 − β₁) g, u ← max(β₂ u, |g| + epsilon), w ← w − learningRate / (1 − β₁ᵗ) · m / u, t counting from 1.
/// Kingma and Ba, arXiv:1412.6980, algorithm 2, where epsilon is 0.
/// </remarks>
public sealed record AdaMax(double LearningRate, double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8)
    : AdaptiveMoments(LearningRate, Beta1, Beta2, Epsilon)
{
    /// <inheritdoc/>
    public override int Moments => Equation.Moments;

    /// <inheritdoc/>
    public override void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters)
    {
        var beta1 = settings.Momentum ?? Beta1;
        Rule.Apply(new Equation(settings.LearningRate / WeightSum(beta1, step), beta1, Beta2, Epsilon), parameters);
    }

    readonly struct Equation(double rate, double beta1, double beta2, double epsilon) : IRule
    {
        public static int Moments => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Update<TLanes>(TLanes w, TLanes g, ref TLanes m, ref TLanes u, ref TLanes _)
            where TLanes : struct, ILanes<TLanes>
        {
            m = Rule.RunningMean(beta1, m, g);
            u = Maximum.Of(TLanes.Of(beta2) * u, TLanes.Abs(g) + TLanes.Of(epsilon));
            return TLanes.Fma(TLanes.Of(-rate), Rule.Quotient(m, u), w);
        }
    }
}
