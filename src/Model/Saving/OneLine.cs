using System.Text.Json;

namespace InitStudy.Model.Saving;

/// <summary>Text of unknown origin in a message: one line whatever it holds, and not too long.</summary>
static class OneLine
{
    const int Long = 120, VeryLong = 1000;

    public static string Of(JsonElement element) => Of(element.GetRawText());

    public static string Of(string text) => Cut(text, Long);

    /// <summary>A whole message, whose parts may have been cut already.</summary>
    public static string OfMessage(string text) => Cut(text, VeryLong);

    static string Cut(string text, int longest)
    {
        var printable = new string([.. text.Take(longest).Select(c => char.IsControl(c) ? '?' : c)]);
        return text.Length > longest ? printable + "…" : printable;
    }
}
