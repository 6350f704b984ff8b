using System.Globalization;

namespace InitStudy.Harness.Hypotheses;

/// <summary>The one word that replays a case: its root seed in hexadecimal, a hyphen, its numbers joined by dots.</summary>
public static class CaseToken
{
    /// <summary>"9f3c…-1.64".</summary>
    public static string Write(ulong root, Case c) => FormattableString.Invariant($"{root:x16}-{c}");

    /// <summary>Root seed and text of the case; the hypothesis' domain reads the latter.</summary>
    /// <exception cref="InputException">When the text is no token.</exception>
    public static (ulong Root, string Case) Read(string token)
    {
        var hyphen = token.IndexOf('-', StringComparison.Ordinal);
        if (hyphen != 16 || !ulong.TryParse(
                token.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var root))
            throw new InputException(
                $"case is '{token}'; expected 16 hexadecimal digits, a hyphen and the case's numbers, as a report prints it");
        return (root, token[(hyphen + 1)..]);
    }
}
