using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using InitStudy.Harness.Reporting;

namespace InitStudy.Properties.Reporting;

/// <summary>Numbers as reports print them.</summary>
public sealed class FormatProperties
{
    static readonly string[] Cultures = ["", "es-ES", "tr-TR", "ar-SA"];

    static readonly double[] Awkward =
    [
        double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, 1e-4, 9.9999e-5, 99999.5, 999999, 999999.5, 1e6, 123456.7,
        0.00012345678901234, 0.1 + 0.2, 1e22, 5e-324, 1 - 1e-16, -0.00099995,
    ];

    [Property(MaxTest = 500)]
    public void ANumberReadsBackToItsDigits(DoNotSize<ulong> bits, NormalFloat moderate, int digits)
    {
        foreach (var value in Awkward.Append(BitConverter.UInt64BitsToDouble(bits.Item)).Append(moderate.Get))
            if (double.IsFinite(value)) ReadsBack(value, 1 + Math.Abs(digits % 15));
    }

    static void ReadsBack(double value, int digits)
    {
        var text = Format.Number(value, digits);
        Assert.Matches("^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?(e-?[1-9][0-9]*)?$", text);
        var mantissa = text.Split('e')[0].Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0');
        Assert.True(mantissa.TrimEnd('0').Length <= digits, $"{text} has more than {digits} digits");
        if (value == 0) Assert.Equal("0", text);

        // Rounding to d digits moves a number by at most half a unit of its last digit: 0.5 · 10^(1 − d) of itself.
        var half = 0.5;
        for (var d = 1; d < digits; d++) half /= 10;
        var read = double.Parse(text, CultureInfo.InvariantCulture);
        var error = double.IsInfinity(read) ? 0 : Math.Abs(read - value); // the largest double rounds up to 1.798e308
        Assert.True(error <= Math.Max(double.Epsilon, half * Math.Abs(value) * (1 + 1e-9) + Math.Abs(value) * 4e-16), $"{value:R} printed as {text}");
    }

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(double.NaN, "diverged")]
    [InlineData(double.PositiveInfinity, "none")]
    [InlineData(double.NegativeInfinity, "none")]
    [InlineData(1234.5678, "1235")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(0.99996, "1")]
    [InlineData(0.0001234, "0.0001234")]
    [InlineData(0.00001234, "1.234e-5")]
    [InlineData(123456, "123500")]
    [InlineData(1234567, "1.235e6")]
    [InlineData(1e300, "1e300")]
    [InlineData(-1e-300, "-1e-300")]
    [InlineData(999999, "1e6")]
    public void NumbersLookLikeThis(double value, string expected) =>
        Everywhere(() => Assert.Equal(expected, Format.Number(value)));

    /// <summary>To the eye of the test framework −0 is the 0 above.</summary>
    [Fact]
    public void ZeroHasNoSign() => Assert.Equal("0", Format.Number(double.NegativeZero));

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(-0.001, "0 %")]
    [InlineData(0.126, "13 %")]
    [InlineData(-0.126, "-13 %")]
    [InlineData(12.5, "1250 %")]
    [InlineData(double.NaN, "diverged")]
    [InlineData(double.PositiveInfinity, "none")]
    public void SharesLookLikeThis(double share, string expected) =>
        Everywhere(() => Assert.Equal(expected, Format.Percent(share)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1 000")]
    [InlineData(-1234567, "-1 234 567")]
    [InlineData(long.MaxValue, "9 223 372 036 854 775 807")]
    public void CountsLookLikeThis(long count, string expected) =>
        Everywhere(() => Assert.Equal(expected, Format.Count(count)));

    [Theory]
    [InlineData(1, "hypothesis", "1 hypothesis")]
    [InlineData(0, "hypothesis", "0 hypotheses")]
    [InlineData(2, "class", "2 classes")]
    [InlineData(1, "new line", "1 new line")]
    [InlineData(12345, "decision", "12 345 decisions")]
    public void NounsAgreeWithTheirCount(long count, string noun, string expected) => Assert.Equal(expected, Format.Count(count, noun));

    [Fact]
    public void ARangeHasTwoEndsIfAnyIsFinite()
    {
        Assert.Equal("1.23 to 45", Format.Range([45, 1.2345, 7], 3));
        Assert.Equal("0 to 0", Format.Range([0, 0]));
        Assert.Equal("5 to none", Format.Range([5, double.PositiveInfinity]));
        Assert.Equal("diverged to 5", Format.Range([5, double.NaN]));
        Assert.Equal("diverged", Format.Range([double.NaN, double.NaN]));
        Assert.Equal("none", Format.Range([double.PositiveInfinity, double.PositiveInfinity]));
    }

    static void Everywhere(Action check)
    {
        var here = CultureInfo.CurrentCulture;
        foreach (var culture in Cultures)
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                check();
            }
            finally
            {
                CultureInfo.CurrentCulture = here;
            }
        }
    }
}
