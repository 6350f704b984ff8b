using System.Text.RegularExpressions;

namespace InitStudy.Harness.Checking.Signals;

/// <summary>Names in the order that people count in: "2.weight" before "10.weight".</summary>
sealed partial class NaturalOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static NaturalOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => string.CompareOrdinal(Padded(x ?? ""), Padded(y ?? ""));

    static string Padded(string name) => Number().Replace(name, match => match.Value.PadLeft(12, '0'));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
