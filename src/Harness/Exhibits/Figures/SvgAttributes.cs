using System.Globalization;
using System.Security;
using System.Text.RegularExpressions;
using OxyPlot;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Numbers, colours and text as parts of SVG elements, in one culture and with at most two decimals.</summary>
static partial class SvgAttributes
{
    public static string Number(double value)
    {
        var text = Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    public static string Points(IEnumerable<ScreenPoint> points) =>
        string.Join(' ', points.Select(p => $"{Number(p.X)},{Number(p.Y)}"));

    public static string Box(OxyRect r) =>
        $"x=\"{Number(r.Left)}\" y=\"{Number(r.Top)}\" width=\"{Number(r.Width)}\" height=\"{Number(r.Height)}\"";

    public static string Fill(OxyColor colour) =>
        colour.IsInvisible() ? " fill=\"none\"" : $" fill=\"{Rgb(colour)}\"{Opacity("fill", colour)}";

    public static string Stroke(OxyColor colour, double width, double[]? dashes)
    {
        if (colour.IsInvisible() || width <= 0) return "";
        var pattern = dashes is null ? "" : $" stroke-dasharray=\"{string.Join(' ', dashes.Select(Number))}\"";
        return $" stroke=\"{Rgb(colour)}\" stroke-width=\"{Number(width)}\"{pattern}{Opacity("stroke", colour)}";
    }

    public static string Escaped(string text) => SecurityElement.Escape(text);

    /// <summary>Escaped text; exponents are raised digits, because few fonts have all superscripts.</summary>
    public static string Raised(string text) => Exponent().Replace(
        Escaped(text), m => $"<tspan dy=\"-0.45em\" font-size=\"75%\">{Lowered(m.Value)}</tspan>");

    static string Lowered(string raised) => string.Concat(
        raised.Select(c => "0123456789−"[TickText.RaisedDigits.IndexOf(c, StringComparison.Ordinal)]));

    static string Rgb(OxyColor c) => $"#{c.R:x2}{c.G:x2}{c.B:x2}";

    static string Opacity(string of, OxyColor c) => c.A == 255 ? "" : $" {of}-opacity=\"{Number(c.A / 255.0)}\"";

    [GeneratedRegex("(?<=(?:^|·|−)(?:10|2))[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+$")]
    private static partial Regex Exponent();
}
