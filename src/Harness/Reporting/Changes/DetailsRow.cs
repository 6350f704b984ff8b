using System.Globalization;
using System.Text.RegularExpressions;

namespace InitStudy.Harness.Reporting.Changes;

/// <summary>A line of a report's details, as <see cref="DetailsCsv"/> writes it: one case, its numbers as printed.</summary>
sealed partial record DetailsRow(
    string Hypothesis, string Case, string Token, string Predicted, string Band, string Verdict, string Measured, string Low, string High)
{
    /// <summary>The lines that are cases.</summary>
    public static IReadOnlyList<DetailsRow> Read(string csv) => [.. Line().Matches(csv).Select(Of)];

    /// <summary>
    /// Whether two guaranteed intervals of the measured quantity have no value in common: then it is another one, and chance
    /// explains that with the probability alone that one of the intervals is wrong.
    /// </summary>
    /// <remarks>Printed bounds are rounded, which keeps their order: what is apart in print is apart.</remarks>
    public bool IsBeyondTheBoundsOf(DetailsRow other) =>
        (Measured == "diverged") != (other.Measured == "diverged")
        || Bound(Low, double.NegativeInfinity) > Bound(other.High, double.PositiveInfinity)
        || Bound(other.Low, double.NegativeInfinity) > Bound(High, double.PositiveInfinity);

    /// <summary>The measurement with its bounds: "1.01 (0.98 to 1.04)".</summary>
    public string MeasuredText => Low == High ? Measured : $"{Measured} ({Low} to {High})";

    static double Bound(string text, double none) => text switch
    {
        "none" => none,
        "diverged" => double.NaN,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    static DetailsRow Of(Match line)
    {
        string Field(string name) => line.Groups[name].Value;
        return new(
            Field("id"), Field("case").Replace("\"\"", "\"", StringComparison.Ordinal), Field("token"), Field("predicted"),
            $"{Field("bandLow")} to {Field("bandHigh")}", Field("verdict"), Field("estimate"), Field("low"), Field("high"));
    }

    [GeneratedRegex(
        """
        ^(?<id>[^,\n]+?)(?:\ \(counter-example\))?,"(?<case>(?:[^"\n]|"")*)",(?<token>[^,\n]*),(?<predicted>[^,\n]*),
        (?<bandLow>[^,\n]*),(?<bandHigh>[^,\n]*),(?<verdict>[^,\n]*),[0-9]+,(?<estimate>[^,\n]*),(?<low>[^,\n]*),(?<high>[^,\n]*)$
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Line();
}
