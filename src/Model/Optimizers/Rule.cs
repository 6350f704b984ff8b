using System.Numerics;
using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>
/// Applies the equation of an optimizer to parameters side by side, as many at once as the machine can.
/// </summary>
static class Rule
{
    /// <summary>Moves every parameter of the span once, and remembers what the rule remembers of it.</summary>
    public static void Apply<TRule, T>(TRule rule, ParameterSpan<T> parameters)
        where TRule : struct, IRule
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var length = parameters.Value.Length;
        Require.Length(parameters.Gradient.Length, length);
        if (TRule.Moments >= 1) Require.Length(parameters.First.Length, length);
        if (TRule.Moments >= 2) Require.Length(parameters.Second.Length, length);
        if (TRule.Moments >= 3) Require.Length(parameters.Third.Length, length);
        SimdDispatch.Run<Kernel<TRule, T>, T>(new(rule, parameters));
    }

    /// <summary>kept · mean + (1 − kept) · next: a mean over steps that forgets older ones at a steady rate.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes RunningMean<TLanes>(double kept, TLanes mean, TLanes next)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.Fma(TLanes.Of(1 - kept), next, TLanes.Of(kept) * mean);

    /// <summary>step / size; where the size is 0 so is the step, and stays it: with epsilon 0, until a gradient is not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Quotient<TLanes>(TLanes step, TLanes size) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(size <= TLanes.Of(0), step, step / size);

    readonly ref struct Kernel<TRule, T>(TRule rule, ParameterSpan<T> parameters) : IKernel<T>
        where TRule : struct, IRule
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        readonly TRule _rule = rule;
        readonly ParameterSpan<T> _all = parameters;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            var (rule, i) = (_rule, 0);
            for (; i + TLanes.Count <= _all.Value.Length; i += TLanes.Count) Step<TLanes>(rule, i);
            for (; i < _all.Value.Length; i++) Step<Lane<T>>(rule, i);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        void Step<TLanes>(TRule rule, int i) where TLanes : struct, ILanes<TLanes, T>
        {
            ref var value = ref _all.Value[i];
            ref var first = ref TRule.Moments >= 1 ? ref _all.First[i] : ref value;
            ref var second = ref TRule.Moments >= 2 ? ref _all.Second[i] : ref value;
            ref var third = ref TRule.Moments >= 3 ? ref _all.Third[i] : ref value;
            var (m1, m2, m3) = (TLanes.Load(in first), TLanes.Load(in second), TLanes.Load(in third));
            var moved = rule.Update(TLanes.Load(in value), TLanes.Load(in _all.Gradient[i]), ref m1, ref m2, ref m3);
            if (TRule.Moments >= 1) m1.Store(ref first);
            if (TRule.Moments >= 2) m2.Store(ref second);
            if (TRule.Moments >= 3) m3.Store(ref third);
            moved.Store(ref value);
        }
    }
}
