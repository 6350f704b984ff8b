using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>Every element of a gradient on its own is put back into [−threshold, threshold].</summary>
/// <param name="Threshold">Above 0.</param>
/// <remarks>Signs are kept, the direction is not. Infinity becomes the threshold; NaN stays NaN.</remarks>
public sealed record ClipByValue(double Threshold) : IClipping
{
    /// <summary>Above 0.</summary>
    public double Threshold { get; } = Require.Positive(Threshold);

    /// <inheritdoc/>
    public void Clip<T>(IReadOnlyList<Parameter<T>> parameters) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var p = 0; p < parameters.Count; p++)
            SimdDispatch.Run<Kernel<T>, T>(new(parameters[p].Gradient.Values, Threshold));
    }

    readonly ref struct Kernel<T>(Span<T> gradient, double threshold) : IKernel<T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        readonly Span<T> _gradient = gradient;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            var i = 0;
            for (; i + TLanes.Count <= _gradient.Length; i += TLanes.Count) Clip<TLanes>(i);
            for (; i < _gradient.Length; i++) Clip<Lane<T>>(i);
        }

        void Clip<TLanes>(int i) where TLanes : struct, ILanes<TLanes, T>
        {
            var (g, bound) = (TLanes.Load(in _gradient[i]), TLanes.Of(threshold));
            TLanes.Select(TLanes.Abs(g) > bound, TLanes.CopySign(bound, g), g).Store(ref _gradient[i]);
        }
    }
}
