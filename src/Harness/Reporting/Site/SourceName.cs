using System.Globalization;
using System.Text.RegularExpressions;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>The document that a claim's source names first, by authors and year: "Glorot &amp; Bengio 2010", "Poole et al. 2016".</summary>
/// <remarks>The year is the one that stands before any section, or that of the number at arXiv; a book without one goes by its author.</remarks>
static partial class SourceName
{
    /// <summary>Its name; none where the source is a derivation alone.</summary>
    public static string? Of(string source)
    {
        if (Document().Match(source) is not { Success: true } document) return null;
        var authors = document.Groups["author"].Captures;
        var name = authors.Count > 2 || document.Groups["others"].Success ? $"{authors[0].Value} et al."
            : string.Join(" & ", authors.Select(author => author.Value));
        return $"{name} {Year(document)}".TrimEnd();
    }

    static string Year(Match document) => document.Groups["year"].Success ? document.Groups["year"].Value
        : document.Groups["arXiv"].Success ? string.Create(CultureInfo.InvariantCulture, $"20{document.Groups["arXiv"].Value}")
        : "";

    [GeneratedRegex(
        """
        (?<author>\b\p{Lu}\p{Ll}[\p{L}-]*(?=,|\ and\ \p{Lu}|\ et\ al\.|\ (?:19|20)\d\d))
        (?:(?:,\ |\ and\ )(?:\p{Lu}\.[-\ ]?)*(?<author>\p{Lu}\p{Ll}[\p{L}-]*(?=,|\ and\ \p{Lu}|\ et\ al\.|\ (?:19|20)\d\d)))*
        (?<others>\ et\ al\.)?
        (?:(?:(?!;|chapter|section|notebook|eq\.|figure|table).)*?(?:\b(?<year>(?:19|20)\d\d)\b|arXiv:(?<arXiv>\d\d)))?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Document();
}
