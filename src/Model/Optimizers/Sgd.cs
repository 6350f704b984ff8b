using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>Plain stochastic gradient descent: w ← w − learningRate · ∂L/∂w.</summary>
/// <param name="LearningRate">Above 0.</param>
public sealed record Sgd(double LearningRate) : IOptimizer
{
    /// <summary>Above 0.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <inheritdoc/>
    public int Moments => 0;

    /// <inheritdoc/>
    public Pace Pace => new(LearningRate);

    /// <inheritdoc/>
    public void Update<T>(long step, Pace pace, ParameterSpan<T> parameters)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Widest.Run<Kernel<T>, T>(new(-pace.LearningRate, parameters.Value, parameters.Gradient));

    readonly ref struct Kernel<T>(double rate, Span<T> value, ReadOnlySpan<T> gradient) : IKernel<T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        readonly Span<T> _value = value;
        readonly ReadOnlySpan<T> _gradient = gradient;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            var (factor, i) = (TLanes.Of(rate), 0);
            for (; i + TLanes.Count <= _value.Length; i += TLanes.Count)
                TLanes.Fma(factor, TLanes.Load(in _gradient[i]), TLanes.Load(in _value[i])).Store(ref _value[i]);
            for (; i < _value.Length; i++) _value[i] = Fma.Of(T.CreateTruncating(rate), _gradient[i], _value[i]);
        }
    }
}
