using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Properties.Figures;

/// <summary>Ticks are few, round and where their labels say.</summary>
public sealed class TicksProperties
{
    const int Most = 8;
    const string Raised = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";

    [Property(MaxTest = 500)]
    public void LinearTicksAreFewRoundAndInPlace(NormalFloat from, NormalFloat to)
    {
        var axis = AxisMap.Fit(new("x"), [from.Get, to.Get], margin: 0.05);
        var ticks = Ticks.On(axis, Most).Major;
        Assert.InRange(ticks.Count, 3, Most + 1);
        Assert.All(ticks, t => Assert.InRange(t.Position, -1e-5, 1 + 1e-5));
        Assert.All(ticks, t => Assert.Equal(axis.Position(Value(t.Label)), t.Position, 1e-5));
        Assert.Equal(ticks.Count, ticks.Select(t => t.Label).Distinct(StringComparer.Ordinal).Count());
    }

    [Property(MaxTest = 500)]
    public void LogarithmicTicksAreFewAndInPlace(int from, int span, bool binary)
    {
        var (low, high) = (Math.ScaleB(1.3, from % 900), Math.ScaleB(1.1, (from % 900) + Math.Abs(span % 100)));
        var axis = AxisMap.Fit(new("x", binary ? AxisScale.Binary : AxisScale.Decimal), [low, high], margin: 0.05);
        var ticks = Ticks.On(axis, Most).Major;
        Assert.InRange(ticks.Count, 1, Most + 1);
        Assert.All(ticks, t => Assert.Equal(axis.Position(Value(t.Label)), t.Position, 1e-9));
    }

    [Theory]
    [InlineData(AxisScale.Linear, 0, 1, "0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(AxisScale.Linear, -4e7, 2e7, "−4·10⁷ −3·10⁷ −2·10⁷ −10⁷ 0 10⁷ 2·10⁷")]
    [InlineData(AxisScale.Linear, 0, 3e-6, "0 5·10⁻⁷ 10⁻⁶ 15·10⁻⁷ 2·10⁻⁶ 25·10⁻⁷ 3·10⁻⁶")]
    [InlineData(AxisScale.Decimal, 0.001, 100, "0.001 0.01 0.1 1 10 100")]
    [InlineData(AxisScale.Decimal, 1e-12, 100, "10⁻¹² 10⁻¹⁰ 10⁻⁸ 10⁻⁶ 10⁻⁴ 10⁻² 1 10²")]
    [InlineData(AxisScale.Decimal, 0.05, 2, "0.05 0.1 0.2 0.5 1 2")]
    [InlineData(AxisScale.Binary, 0.25, 8, "1/4 1/2 1 2 4 8")]
    [InlineData(AxisScale.Binary, 1, 4294967296, "1 16 256 4096 65536 2²⁰ 2²⁴ 2²⁸ 2³²")]
    public void TicksReadWell(AxisScale scale, double low, double high, string labels)
    {
        var axis = AxisMap.Fit(new("x", scale, low, high), [], margin: 0);
        Assert.Equal(labels, string.Join(' ', Ticks.On(axis, Most).Major.Select(t => t.Label)));
    }

    /// <summary>There is no layer 1.5.</summary>
    [Theory]
    [InlineData(1, 5, "1 2 3 4 5")]
    [InlineData(0, 3, "0 1 2 3")]
    [InlineData(0, 60, "0 10 20 30 40 50 60")]
    public void WhatIsCountedHasNoTicksBetween(double low, double high, string labels)
    {
        var plot = new LinePlot("any", new("layer", AxisScale.Linear, low, high), new("y", AxisScale.Linear, 0, 1), [new("curve", [low, high], [0, 1])]);
        var words = new SvgText(plot).Words.ToList();
        Assert.Equal(labels, string.Join(' ', words.SkipWhile(word => word != labels.Split(' ')[0]).Take(labels.Split(' ').Length)));
    }

    [Property]
    public void BinaryLogarithmOfAPowerOfTwoIsExact(short exponent)
    {
        var k = exponent % 1070;
        Assert.Equal(k, AxisLogarithm.Binary(Math.ScaleB(1, k)));
    }

    [Property]
    public void LogarithmOfAProductIsTheSum(PositiveInt a, PositiveInt b)
    {
        var sum = AxisLogarithm.Decimal(a.Get) + AxisLogarithm.Decimal(b.Get);
        Assert.Equal(sum, AxisLogarithm.Decimal((double)a.Get * b.Get), 1e-14);
    }

    [Fact]
    public void LimitsThatMakeNoAxisAreRefused()
    {
        Assert.Throws<ArgumentException>(() => AxisMap.Fit(new("x", Minimum: 1, Maximum: 1), [], 0));
        Assert.Throws<ArgumentException>(() => AxisMap.Fit(new("x", AxisScale.Decimal, Minimum: 0), [], 0));
        Assert.Throws<ArgumentException>(() => AxisMap.Fit(new("x", Maximum: double.NaN), [], 0));
    }

    // What a reader makes of a label: a·10ⁿ, 2ⁿ, 1/n or a plain number.
    static double Value(string label)
    {
        var plain = string.Concat(label.Replace('−', '-').Select(Lowered));
        if (plain == label.Replace('−', '-'))
            return plain.StartsWith("1/", StringComparison.Ordinal) ? 1 / Number(plain[2..]) : Number(plain);

        var digits = label.TrimEnd(Raised.ToCharArray()).Length;
        var (head, exponent) = (plain[..digits], plain[digits..]);
        if (head == "2") return Math.ScaleB(1, int.Parse(exponent, CultureInfo.InvariantCulture));
        var factor = head.EndsWith("·10", StringComparison.Ordinal) ? head[..^3] : head[..^2] + "1";
        return Number(factor + "e" + exponent);
    }

    static char Lowered(char c) =>
        Raised.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? "-0123456789"[digit] : c;

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
