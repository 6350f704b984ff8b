using System.Globalization;
using System.Text;

namespace VerifyTests;

/// <summary>The few lines of a snapshot that a person needs to see what is new or different.</summary>
/// <remarks>Lines are quoted with their ends written out, so that \r or a missing final newline can be seen.</remarks>
static class Excerpt
{
    const int Lines = 5;
    const int Before = 60;
    const int Width = 160;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The first lines.</summary>
    internal static string Start(byte[] received)
    {
        if (TextOf(received) is not { } text) return $"    {received.Length} bytes that are not text";
        var lines = new List<string>();
        for (var at = 0; at < text.Length && lines.Count < Lines; at = LineEnd(text, at))
            lines.Add($"    {lines.Count + 1}: {Quote(text, at, at)}");
        return string.Join('\n', lines);
    }

    /// <summary>The first line that differs, as verified and as received, after the line before it.</summary>
    internal static string FirstDifference(byte[] verified, byte[] received)
    {
        if (TextOf(verified) is not { } expected || TextOf(received) is not { } actual)
            return $"first difference at byte {verified.AsSpan().CommonPrefixLength(received)}"
                + $" ({verified.Length} bytes verified, {received.Length} received)";

        var at = expected.AsSpan().CommonPrefixLength(actual);
        var start = LineStart(expected, at);
        var line = 1 + expected.AsSpan(0, start).Count('\n');
        var context = line == 1
            ? ""
            : $"    {line - 1}:          {Quote(expected, LineStart(expected, start - 1), 0)}\n";
        return $"first difference in line {line}, column {at - start + 1}\n{context}"
            + $"    {line}: verified {Quote(expected, start, at)}\n"
            + $"    {line}: received {Quote(actual, start, at)}";
    }

    static string? TextOf(byte[] data)
    {
        try
        {
            return Strict.GetString(data);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    static int LineStart(string text, int at) => text.AsSpan(0, at).LastIndexOf('\n') + 1;

    static int LineEnd(string text, int start) =>
        text.IndexOf('\n', start) is >= 0 and var newline ? newline + 1 : text.Length;

    /// <summary>The line from start on, cut to what lies around the character at.</summary>
    static string Quote(string text, int start, int at)
    {
        if (start >= text.Length) return "(end of file)";
        var end = LineEnd(text, start);
        var from = Math.Max(start, at - Before);
        var to = Math.Min(end, from + Width);
        var shown = string.Concat(text[from..to].Select(Visible));
        return $"{(from > start ? "… " : "")}\"{shown}\"{(to < end ? " …" : "")}";
    }

    static string Visible(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\uFEFF' or (< ' ') or '\u00A0' => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };
}
