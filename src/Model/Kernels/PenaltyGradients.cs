using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>What penalties on the size of weights add to their gradient.</summary>
static class PenaltyGradients
{
    /// <summary>gradientᵢ += factor · weightᵢ, rounded once.</summary>
    public static void AddMultiple<T>(double factor, ReadOnlySpan<T> weight, Span<T> gradient)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        SimdDispatch.Run<Kernel<T, Itself>, T>(new(factor, weight, gradient));

    /// <summary>gradientᵢ += factor · sign(weightᵢ), with sign(0) = 0.</summary>
    public static void AddSigns<T>(double factor, ReadOnlySpan<T> weight, Span<T> gradient)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        SimdDispatch.Run<Kernel<T, Sign>, T>(new(factor, weight, gradient));

    readonly ref struct Kernel<T, TDirection>(double factor, ReadOnlySpan<T> weight, Span<T> gradient) : IKernel<T>
        where T : unmanaged, IFloatingPointIeee754<T>
        where TDirection : struct, IDirection
    {
        readonly ReadOnlySpan<T> _weight = weight;
        readonly Span<T> _gradient = gradient;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            var i = 0;
            for (; i + TLanes.Count <= _gradient.Length; i += TLanes.Count) Add<TLanes>(i);
            for (; i < _gradient.Length; i++) Add<Lane<T>>(i);
        }

        void Add<TLanes>(int i) where TLanes : struct, ILanes<TLanes, T> =>
            TLanes.Fma(TLanes.Of(factor), TDirection.Of(TLanes.Load(in _weight[i])), TLanes.Load(in _gradient[i]))
                .Store(ref _gradient[i]);
    }

    interface IDirection
    {
        static abstract TLanes Of<TLanes>(TLanes weight) where TLanes : struct, ILanes<TLanes>;
    }

    readonly struct Itself : IDirection
    {
        public static TLanes Of<TLanes>(TLanes weight) where TLanes : struct, ILanes<TLanes> => weight;
    }

    readonly struct Sign : IDirection
    {
        public static TLanes Of<TLanes>(TLanes weight) where TLanes : struct, ILanes<TLanes> =>
            TLanes.Select(TLanes.Abs(weight) > TLanes.Of(0), TLanes.CopySign(TLanes.Of(1), weight), weight);
    }
}
