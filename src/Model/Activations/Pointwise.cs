using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>An activation's formulas applied to single numbers and to all elements of a matrix.</summary>
public static class Pointwise
{
    /// <summary>φ(x).</summary>
    public static T Value<T>(this IActivation phi, T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        phi.Value<Lane<T>>(x);

    /// <summary>φ′(x), given also y = φ(x).</summary>
    public static T Derivative<T>(this IActivation phi, T x, T y) where T : unmanaged, IFloatingPointIeee754<T> =>
        phi.Derivative<Lane<T>>(x, y);

    /// <summary>yᵢⱼ = φ(xᵢⱼ).</summary>
    /// <exception cref="ArgumentException">When the shapes differ.</exception>
    public static void Forward<TActivation, T>(this TActivation phi, Matrix<T> x, Matrix<T> y)
        where TActivation : struct, IActivation
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(y, x.Rows, x.Columns);
        SimdDispatch.Run<ForwardKernel<TActivation, T>, T>(new(phi, x, y));
    }

    /// <summary>dxᵢⱼ = dyᵢⱼ φ′(xᵢⱼ), given also yᵢⱼ = φ(xᵢⱼ).</summary>
    /// <exception cref="ArgumentException">When the shapes differ.</exception>
    public static void Backward<TActivation, T>(
        this TActivation phi, Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
        where TActivation : struct, IActivation
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(y, x.Rows, x.Columns);
        Require.Shape(dy, x.Rows, x.Columns);
        Require.Shape(dx, x.Rows, x.Columns);
        SimdDispatch.Run<BackwardKernel<TActivation, T>, T>(new(phi, x, y, dy, dx));
    }

    readonly struct ForwardKernel<TActivation, T>(TActivation phi, Matrix<T> x, Matrix<T> y) : IKernel<T>
        where TActivation : struct, IActivation
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            for (var i = 0; i < x.Rows; i++) Run<TLanes>(x.Row(i), y.Row(i));
        }

        void Run<TLanes>(ReadOnlySpan<T> x, Span<T> y) where TLanes : struct, ILanes<TLanes, T>
        {
            var j = 0;
            for (; j + TLanes.Count <= x.Length; j += TLanes.Count) phi.Value(TLanes.Load(in x[j])).Store(ref y[j]);
            if (j == x.Length) return;
            Span<T> padded = stackalloc T[TLanes.Count];   // the last few take another turn through the same loop
            Partial.Copy(x[j..], padded);
            Run<TLanes>(padded, padded);
            padded[..(x.Length - j)].CopyTo(y[j..]);
        }
    }

    readonly struct BackwardKernel<TActivation, T>(
        TActivation phi, Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx) : IKernel<T>
        where TActivation : struct, IActivation
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            for (var i = 0; i < x.Rows; i++) Run<TLanes>(x.Row(i), y.Row(i), dy.Row(i), dx.Row(i));
        }

        void Run<TLanes>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
            where TLanes : struct, ILanes<TLanes, T>
        {
            var j = 0;
            for (; j + TLanes.Count <= x.Length; j += TLanes.Count)
                (TLanes.Load(in dy[j]) * phi.Derivative(TLanes.Load(in x[j]), TLanes.Load(in y[j]))).Store(ref dx[j]);
            if (j == x.Length) return;
            Span<T> padded = stackalloc T[3 * TLanes.Count];
            var (last, one, two) = (x.Length - j, TLanes.Count, 2 * TLanes.Count);
            Partial.Copy(x[j..], padded[..one]);
            Partial.Copy(y[j..], padded[one..two]);
            Partial.Copy(dy[j..], padded[two..]);
            Run<TLanes>(padded[..one], padded[one..two], padded[two..], padded[two..]);
            padded.Slice(two, last).CopyTo(dx[j..]);
        }
    }
}
