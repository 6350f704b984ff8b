using System.Text.Json;

namespace InitStudy.Model.Saving;

/// <summary>Text of unknown origin in a message: one short line whatever it holds.</summary>
static class OneLine
{
    const int Longest = 300;

    public static string Of(JsonElement element) => Of(element.GetRawText());

    public static string Of(string text)
    {
        var printable = new string([.. text.Take(Longest).Select(c => char.IsControl(c) ? '?' : c)]);
        return text.Length > Longest ? printable + "…" : printable;
    }
}
