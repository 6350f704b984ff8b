using System.Globalization;

namespace InitStudy.Harness.Hypotheses;

/// <summary>One point of a domain: a whole number for each of its dimensions, in their order.</summary>
/// <remarks>Equal if all numbers are. As text, "3.64": the part of a token that names the case.</remarks>
public sealed class Case(params IReadOnlyList<int> numbers) : IEquatable<Case>
{
    /// <summary>One for each dimension.</summary>
    public IReadOnlyList<int> Numbers { get; } = [.. numbers];

    /// <summary>This case with one number changed.</summary>
    public Case With(int dimension, int number) =>
        new([.. Numbers.Select((old, d) => d == dimension ? number : old)]);

    /// <inheritdoc/>
    public bool Equals(Case? other) => other is not null && Numbers.SequenceEqual(other.Numbers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Case);

    /// <inheritdoc/>
    public override int GetHashCode() => Numbers.Aggregate(17, (hash, number) => unchecked(31 * hash + number));

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join('.', Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
