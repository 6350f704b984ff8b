using System.Numerics;

namespace InitStudy.Model.Activations;

/// <summary>A function φ of one number, applied to every pre-activation of a layer.</summary>
/// <remarks>NaN gives NaN. At a kink the derivative is the one from the left.</remarks>
public interface IActivation
{
    /// <summary>What tables and figures call it.</summary>
    string Name { get; }

    /// <summary>The largest value of |φ′|.</summary>
    double LargestSlope { get; }

    /// <summary>φ(x).</summary>
    T Value<T>(T x) where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>φ′(x), given also y = φ(x).</summary>
    T Derivative<T>(T x, T y) where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>yᵢ = φ(xᵢ).</summary>
    /// <exception cref="ArgumentException">When the lengths differ.</exception>
    void Forward<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>;

    /// <summary>dxᵢ = dyᵢ φ′(xᵢ), given also yᵢ = φ(xᵢ).</summary>
    /// <exception cref="ArgumentException">When the lengths differ.</exception>
    void Backward<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T>;
}
