using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>AMSGrad: Adam, divided by the largest running mean square so far, which never falls.</summary>
/// <param name="LearningRate">Above 0: about the size of a step.</param>
/// <param name="Beta1">Decay of the running mean m of the gradient, from 0 to below 1.</param>
/// <param name="Beta2">Decay of the running mean v of its square, from 0 to below 1.</param>
/// <param name="Epsilon">At least 0.</param>
/// <remarks>
/// m and v as in <see cref="Adam"/>, largest ← max(largest, v), and w ← w − learningRate · m̂ / (√(largest / (1 −
/// β₂ᵗ)) + epsilon). Reddi, Kale and Kumar, arXiv:1904.09237, algorithm 2, with Adam's corrections, which they leave
/// out.
/// </remarks>
public sealed record AmsGrad(double LearningRate, double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8)
    : AdaptiveMoments(LearningRate, Beta1, Beta2, Epsilon)
{
    /// <inheritdoc/>
    public override int Moments => Equation.Moments;

    /// <inheritdoc/>
    public override void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters)
    {
        var beta1 = settings.Momentum ?? Beta1;
        var (rate, scale) = (settings.LearningRate / WeightSum(beta1, step), 1 / Math.Sqrt(WeightSum(Beta2, step)));
        Rule.Apply(new Equation(rate, beta1, Beta2, Epsilon, scale, SecondMoment.Of<T>(Beta2, 1 - Beta2, Epsilon)), parameters);
    }

    readonly struct Equation(
        double rate, double beta1, double beta2, double epsilon, double scale, SecondMoment squares) : IRule
    {
        public static int Moments => 3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Update<TLanes>(TLanes w, TLanes g, ref TLanes m, ref TLanes v, ref TLanes largest)
            where TLanes : struct, ILanes<TLanes>
        {
            m = Rule.RunningMean(beta1, m, g);
            squares.Root(Rule.RunningMean(beta2, v, g * g), ref v, g);
            var root = SecondMoment.RootOfLarger(ref largest, v);
            var size = TLanes.Fma(root, TLanes.Of(scale), TLanes.Of(epsilon));
            return TLanes.Fma(TLanes.Of(-rate), Rule.Quotient(m, size), w);
        }
    }
}
