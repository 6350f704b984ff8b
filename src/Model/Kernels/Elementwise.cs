using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>Sums and multiples of whole matrices, element by element.</summary>
public static class Elementwise
{
    /// <summary>into = x + factor · b, rounded once. Shapes: all the same; into may be x or b.</summary>
    /// <exception cref="ArgumentException">When the shapes differ.</exception>
    public static void AddMultiple<T>(Matrix<T> x, double factor, Matrix<T> b, Matrix<T> into)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(b, x.Rows, x.Columns);
        Require.Shape(into, x.Rows, x.Columns);
        for (var i = 0; i < x.Rows; i++)
            SimdDispatch.Run<AddMultipleKernel<T>, T>(new(x.Row(i), factor, b.Row(i), into.Row(i)));
    }

    /// <summary>x ← factor · x, multiplied in double and rounded once.</summary>
    public static void Scale<T>(Matrix<T> x, double factor) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var i = 0; i < x.Rows; i++) SimdDispatch.Run<ScaleKernel<T>, double>(new(x.Row(i), factor));
    }

    /// <summary>xᵢ ← e^xᵢ.</summary>
    internal static void Exp(Span<double> x) => SimdDispatch.Run<ExpKernel, double>(new(x));

    readonly ref struct ExpKernel(Span<double> x) : IKernel<double>
    {
        readonly Span<double> _x = x;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var i = 0;
            for (; i + TLanes.Count <= _x.Length; i += TLanes.Count) Elementary.Exp(TLanes.Load(in _x[i])).Store(ref _x[i]);
            if (i == _x.Length) return;
            Span<double> padded = stackalloc double[TLanes.Count];
            Partial.Copy(_x[i..], padded);
            Elementary.Exp(TLanes.Load(in padded[0])).Store(ref padded[0]);
            padded[..(_x.Length - i)].CopyTo(_x[i..]);
        }
    }

    readonly ref struct AddMultipleKernel<T>(ReadOnlySpan<T> x, double factor, ReadOnlySpan<T> b, Span<T> into) : IKernel<T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        readonly ReadOnlySpan<T> _x = x, _b = b;
        readonly Span<T> _into = into;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            var (multiple, i) = (TLanes.Of(factor), 0);
            for (; i + TLanes.Count <= _into.Length; i += TLanes.Count)
                TLanes.Fma(multiple, TLanes.Load(in _b[i]), TLanes.Load(in _x[i])).Store(ref _into[i]);
            for (; i < _into.Length; i++) _into[i] = Fma.Of(T.CreateTruncating(factor), _b[i], _x[i]);
        }
    }

    readonly ref struct ScaleKernel<T>(Span<T> x, double factor) : IKernel<double>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        readonly Span<T> _x = x;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var (multiple, i) = (TLanes.Of(factor), 0);
            for (; i + TLanes.Count <= _x.Length; i += TLanes.Count)
                Elements.Store(Elements.Load<TLanes, T>(in _x[i]) * multiple, ref _x[i]);
            for (; i < _x.Length; i++) _x[i] = T.CreateTruncating(double.CreateTruncating(_x[i]) * factor);
        }
    }
}
