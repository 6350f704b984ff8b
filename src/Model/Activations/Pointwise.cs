using System.Numerics;
using System.Runtime.CompilerServices;
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
    internal static void Forward<TActivation, T>(TActivation phi, Matrix<T> x, Matrix<T> y)
        where TActivation : struct, IActivation
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(y, x.Rows, x.Columns);
        Widest.Run<ForwardKernel<TActivation, T>, T>(new(phi, x, y));
    }

    /// <summary>dxᵢⱼ = dyᵢⱼ φ′(xᵢⱼ).</summary>
    internal static void Backward<TActivation, T>(
        TActivation phi, Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
        where TActivation : struct, IActivation
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(y, x.Rows, x.Columns);
        Require.Shape(dy, x.Rows, x.Columns);
        Require.Shape(dx, x.Rows, x.Columns);
        Widest.Run<BackwardKernel<TActivation, T>, T>(new(phi, x, y, dy, dx));
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
            if (j < x.Length) Partial.Store(Last(phi, Partial.Load<TLanes, T>(x[j..])), y[j..]);
        }

        /// <summary>Compiled apart, so that the loop's copy of the formula is the only one in it.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        static TLanes Last<TLanes>(TActivation phi, TLanes x) where TLanes : struct, ILanes<TLanes> => phi.Value(x);
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
            var slope = Last(phi, Partial.Load<TLanes, T>(x[j..]), Partial.Load<TLanes, T>(y[j..]));
            Partial.Store(Partial.Load<TLanes, T>(dy[j..]) * slope, dx[j..]);
        }

        /// <summary>Compiled apart, so that the loop's copy of the formula is the only one in it.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        static TLanes Last<TLanes>(TActivation phi, TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
            phi.Derivative(x, y);
    }
}
