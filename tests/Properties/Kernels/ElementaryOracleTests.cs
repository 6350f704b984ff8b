using InitStudy.Model.Kernels;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Kernels;

/// <summary>The kernels against values computed with 60 digits and rounded once to double.</summary>
public sealed class ElementaryOracleTests
{
    const string File = "elementary.json";

    [Fact]
    public void ExpIsWithin1Ulp() => WithinOneUlp("exp", Elementary.Exp);

    [Fact]
    public void LogIsWithin1Ulp() => WithinOneUlp("log", Elementary.Log);

    [Fact]
    public void TanhIsWithin1Ulp() => WithinOneUlp("tanh", Elementary.Tanh);

    [Fact]
    public void LogisticIsWithin1Ulp() => WithinOneUlp("logistic", Elementary.Logistic);

    [Fact]
    public void ErfIsWithin2e15() => WithinRelative(2e-15, "erf", ErrorFunction.Erf);

    [Fact]
    public void NormalQuantileIsWithin1e15() => WithinRelative(1e-15, "normal_quantile", NormalQuantile.Of);

    static void WithinOneUlp(string key, Func<double, double> f)
    {
        foreach (var (x, y) in Table(key))
        {
            var actual = f(x);
            if (actual != y && actual != Math.BitIncrement(y) && actual != Math.BitDecrement(y))
                Assert.Fail($"{key} {x:R} gave {actual:R}; expected {y:R}");
        }
    }

    static void WithinRelative(double tolerance, string key, Func<double, double> f)
    {
        foreach (var (x, y) in Table(key))
        {
            var actual = f(x);
            if (!(Math.Abs(actual - y) <= tolerance * Math.Abs(y)))
                Assert.Fail($"{key} {x:R} gave {actual:R}; expected {y:R} to {tolerance} of it");
        }
    }

    static IReadOnlyList<(double X, double Y)> Table(string key)
    {
        var table = OracleFile.Table(File, key);
        Assert.NotEmpty(table);
        return table;
    }
}
