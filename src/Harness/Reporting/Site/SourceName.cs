using System.Text.RegularExpressions;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>Whose document a claim's source names first, for the filter: "Glorot".</summary>
static partial class SourceName
{
    /// <summary>The first author's surname; none where the source is a derivation alone.</summary>
    public static string? Of(string source) => Surname().Match(source) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}[\p{L}-]*(?=,| and \p{Lu}| et al\.| (?:19|20)\d\d)")]
    private static partial Regex Surname();
}
