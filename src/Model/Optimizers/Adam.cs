using System.Numerics;
using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>Adam: w ← w − learningRate · m̂ / (√v̂ + epsilon), with running means m of the gradient and v of its square.</summary>
/// <param name="LearningRate">Above 0: about the size of a step.</param>
/// <param name="Beta1">Decay of m, from 0 to below 1.</param>
/// <param name="Beta2">Decay of v, from 0 to below 1.</param>
/// <param name="Epsilon">At least 0.</param>
/// <remarks>
/// m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ), t counting from 1. Kingma and
/// Ba, arXiv:1412.6980, algorithm 1.
/// </remarks>
public sealed record Adam(double LearningRate, double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8) : IOptimizer
{
    /// <summary>Above 0: about the size of a step.</summary>
    public double LearningRate { get; } = Require.Positive(LearningRate);

    /// <summary>Decay of m, from 0 to below 1.</summary>
    public double Beta1 { get; } = Require.ShareBelowOne(Beta1);

    /// <summary>Decay of v, from 0 to below 1.</summary>
    public double Beta2 { get; } = Require.ShareBelowOne(Beta2);

    /// <summary>At least 0.</summary>
    public double Epsilon { get; } = Require.NotNegative(Epsilon);

    /// <inheritdoc/>
    public int Moments => 2;

    /// <inheritdoc/>
    public Pace Pace => new(LearningRate);

    /// <inheritdoc/>
    public void Update<T>(long step, Pace pace, ParameterSpan<T> parameters)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (correction1, correction2) = (1 - Power(Beta1, step), 1 - Power(Beta2, step));
        Widest.Run<Kernel<T>, T>(new(this, pace.LearningRate / correction1, 1 / Math.Sqrt(correction2), parameters));
    }

    /// <summary>b^exponent by squaring: the same bits everywhere.</summary>
    static double Power(double b, long exponent)
    {
        var power = 1.0;
        for (; exponent > 0; exponent >>= 1, b *= b)
        {
            if ((exponent & 1) == 1) power *= b;
        }

        return power;
    }

    readonly ref struct Kernel<T>(Adam adam, double rate, double scale, ParameterSpan<T> all) : IKernel<T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        readonly ParameterSpan<T> _all = all;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            var i = 0;
            for (; i + TLanes.Count <= _all.Value.Length; i += TLanes.Count) Step<TLanes>(i);
            for (; i < _all.Value.Length; i++) Step<Lane<T>>(i);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        void Step<TLanes>(int i) where TLanes : struct, ILanes<TLanes, T>
        {
            ref T value = ref _all.Value[i], first = ref _all.First[i], second = ref _all.Second[i];
            var g = TLanes.Load(in _all.Gradient[i]);
            var m = TLanes.Fma(TLanes.Of(1 - adam.Beta1), g, TLanes.Of(adam.Beta1) * TLanes.Load(in first));
            var v = TLanes.Fma(TLanes.Of(1 - adam.Beta2), g * g, TLanes.Of(adam.Beta2) * TLanes.Load(in second));
            var w = TLanes.Load(in value);
            m.Store(ref first);
            v.Store(ref second);
            var denominator = TLanes.Fma(TLanes.Sqrt(v), TLanes.Of(scale), TLanes.Of(adam.Epsilon));
            TLanes.Fma(TLanes.Of(-rate), m / denominator, w).Store(ref value);
        }
    }
}
