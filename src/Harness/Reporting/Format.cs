using System.Globalization;

namespace InitStudy.Harness.Reporting;

/// <summary>How every number is written: the same on every machine, and no more digits than it has a right to.</summary>
public static class Format
{
    /// <summary>A number with so many significant digits; "none" when it is infinite, "diverged" when it is NaN.</summary>
    public static string Number(double value, int digits = 4)
    {
        if (double.IsNaN(value)) return "diverged";
        if (double.IsInfinity(value)) return "none";
        if (value == 0) return "0";
        var text = value.ToString("E" + (digits - 1), CultureInfo.InvariantCulture);
        var exponent = int.Parse(text.AsSpan(text.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = text[..text.IndexOf('E', StringComparison.Ordinal)];
        return exponent is >= -4 and < 6
            ? double.Parse(text, CultureInfo.InvariantCulture).ToString("0." + new string('#', digits + 3), CultureInfo.InvariantCulture)
            : $"{mantissa.TrimEnd('0').TrimEnd('.')}e{exponent.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The smallest and the largest of some values: "1.2 to 3.4"; one word if none is finite.</summary>
    public static string Range(IReadOnlyCollection<double> values, int digits = 4)
    {
        var (low, high) = (Number(values.Min(), digits), Number(values.Max(), digits));
        return low == high && !double.IsFinite(values.Max()) ? low : $"{low} to {high}";
    }

    /// <summary>A share as whole per cent.</summary>
    public static string Percent(double share) =>
        double.IsFinite(share) ? $"{(Math.Round(100 * share) + 0.0).ToString("0", CultureInfo.InvariantCulture)} %" : Number(share);

    /// <summary>An upper bound of a share as whole per cent, rounded up.</summary>
    public static string PercentAtMost(double bound) => Percent(Math.Ceiling(100 * bound) / 100);

    /// <summary>A whole number with spaces between its thousands.</summary>
    public static string Count(long value) =>
        value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    /// <summary>So many of something: "1 class", "2 classes", "0 hypotheses", "1 000 cases".</summary>
    public static string Count(long value, string noun) => $"{Count(value)} {(value == 1 ? noun : Plural(noun))}";

    static string Plural(string noun) => noun switch
    {
        [.. var stem, 'i', 's'] => $"{stem}es",
        [.., 's'] => $"{noun}es",
        _ => $"{noun}s",
    };
}
