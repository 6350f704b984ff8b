using System.Globalization;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Labels of ticks: plain numbers, or powers with raised exponents.</summary>
static class TickText
{
    /// <summary>The superscript digits by value, and the superscript minus last.</summary>
    public const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";

    /// <summary>factor·10^exponent, for example "0.02", or "2·10⁻²" when <paramref name="powers"/> is set.</summary>
    public static string Decimal(long factor, int exponent, bool powers)
    {
        if (factor == 0) return "0";
        var sign = factor < 0 ? "−" : "";
        factor = Math.Abs(factor);
        if (!powers)
        {
            var number = PowerOfTen.Times(factor, exponent);
            return sign + number.ToString("F" + Math.Max(0, -exponent), CultureInfo.InvariantCulture);
        }

        for (; factor % 10 == 0; exponent++) factor /= 10;
        var digits = factor.ToString(CultureInfo.InvariantCulture);
        if (exponent == 0) return sign + digits;
        return sign + (factor == 1 ? "" : digits + "·") + "10" + Raised(exponent);
    }

    /// <summary>2^k: "8", "1/8", or with a raised exponent when far from 1.</summary>
    public static string Binary(int k) => k switch
    {
        >= 0 and <= 16 => (1 << k).ToString(CultureInfo.InvariantCulture),
        < 0 and >= -10 => FormattableString.Invariant($"1/{1 << -k}"),
        _ => "2" + Raised(k),
    };

    static string Raised(int exponent) => string.Concat(
        exponent.ToString(CultureInfo.InvariantCulture).Select(c => RaisedDigits[c == '-' ? 10 : c - '0']));
}
