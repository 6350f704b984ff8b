using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>AdamW: w ← (1 − learningRate · weightDecay) w, then a step of <see cref="Adam"/>.</summary>
/// <param name="LearningRate">Above 0: about the size of a step.</param>
/// <param name="WeightDecay">
/// At least 0: the decay is not divided by the size of the gradient, as that of a penalty would be.
/// </param>
/// <param name="Beta1">Decay of the running mean of the gradient, from 0 to below 1.</param>
/// <param name="Beta2">Decay of the running mean of its square, from 0 to below 1.</param>
/// <param name="Epsilon">At least 0.</param>
/// <remarks>
/// Loshchilov and Hutter, arXiv:1711.05101, algorithm 2, with the decay in units of the learning rate. All parameters
/// decay, biases too.
/// </remarks>
public sealed record AdamW(
    double LearningRate, double WeightDecay = 0.01, double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8)
    : AdaptiveMoments(LearningRate, Beta1, Beta2, Epsilon)
{
    /// <summary>
    /// At least 0: the share of itself that a parameter loses at each step, as a multiple of the learning rate.
    /// </summary>
    public double WeightDecay { get; } = Require.NotNegative(WeightDecay);

    /// <inheritdoc/>
    public override int Moments => Equation.Moments;

    /// <inheritdoc/>
    public override void Update<T>(long step, StepSettings settings, ParameterSpan<T> parameters) =>
        Rule.Apply(
            new Equation(
                1 - settings.LearningRate * WeightDecay,
                new(this, step, settings, SecondMoment.Of<T>(Beta2, 1 - Beta2, Epsilon))),
            parameters);

    readonly struct Equation(double kept, Adam.Equation adam) : IRule
    {
        public static int Moments => Adam.Equation.Moments;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Update<TLanes>(TLanes w, TLanes g, ref TLanes m, ref TLanes v, ref TLanes _)
            where TLanes : struct, ILanes<TLanes> =>
            adam.Update(TLanes.Of(kept) * w, g, ref m, ref v, ref _);
    }
}
