using System.Numerics;

namespace InitStudy.Model.Optimizers;

/// <summary>Some parameters side by side with what an update reads and writes.</summary>
/// <param name="value">What is moved.</param>
/// <param name="gradient">∂L/∂value.</param>
/// <param name="first">First moments, zero before the first step.</param>
/// <param name="second">Second moments, zero before the first step.</param>
/// <param name="third">Third numbers to remember, zero before the first step.</param>
public readonly ref struct ParameterSpan<T>(
    Span<T> value, ReadOnlySpan<T> gradient, Span<T> first, Span<T> second, Span<T> third)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>What is moved.</summary>
    public Span<T> Value { get; } = value;

    /// <summary>∂L/∂value.</summary>
    public ReadOnlySpan<T> Gradient { get; } = gradient;

    /// <summary>First moments, zero before the first step.</summary>
    public Span<T> First { get; } = first;

    /// <summary>Second moments, zero before the first step.</summary>
    public Span<T> Second { get; } = second;

    /// <summary>Third numbers to remember, zero before the first step.</summary>
    public Span<T> Third { get; } = third;
}
