using System.Numerics;

namespace InitStudy.Model.Activations;

/// <summary>The loops over all elements, compiled once for every activation and element type.</summary>
static class Pointwise
{
    /// <summary>yᵢ = φ(xᵢ).</summary>
    public static void Forward<TActivation, T>(TActivation phi, ReadOnlySpan<T> x, Span<T> y)
        where TActivation : struct, IActivation
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Length(y.Length, x.Length);
        for (var i = 0; i < x.Length; i++) y[i] = phi.Value(x[i]);
    }

    /// <summary>dxᵢ = dyᵢ φ′(xᵢ).</summary>
    public static void Backward<TActivation, T>(
        TActivation phi, ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where TActivation : struct, IActivation
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Length(y.Length, x.Length);
        Require.Length(dy.Length, x.Length);
        Require.Length(dx.Length, x.Length);
        for (var i = 0; i < x.Length; i++) dx[i] = dy[i] * phi.Derivative(x[i], y[i]);
    }
}
