using FsCheck.Xunit;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Kernels;

/// <summary>Special points, identities and single precision of the elementary functions.</summary>
public sealed class ElementaryProperties
{
    const double Infinity = double.PositiveInfinity;

    [Fact]
    public void ExpAtSpecialPoints() => At(Elementary.Exp,
    [
        (0.0, 1.0),
        (-0.0, 1.0),
        (double.Epsilon, 1.0),
        (1.0, Math.E),
        (Infinity, Infinity),
        (-Infinity, 0.0),
        (double.MaxValue, Infinity),
        (double.MinValue, 0.0),
        (709.782712893384, 1.7976931348622732e308),    // the last finite one
        (709.7827128933841, Infinity),
        (-745.1332191019411, double.Epsilon),         // the last one above half the smallest subnormal
        (-745.1332191019412, 0.0),
        (double.NaN, double.NaN),
    ]);

    [Fact]
    public void LogAtSpecialPoints() => At(Elementary.Log,
    [
        (1.0, 0.0),
        (0.0, -Infinity),
        (-0.0, -Infinity),
        (Infinity, Infinity),
        (-Infinity, double.NaN),
        (-1.0, double.NaN),
        (-double.Epsilon, double.NaN),
        (double.NaN, double.NaN),
        (Math.E, 1.0),
        (2.0, 0.6931471805599453),
        (double.Epsilon, -744.4400719213812),
        (double.MaxValue, 709.782712893384),
    ]);

    [Fact]
    public void TanhAtSpecialPoints() => At(Elementary.Tanh,
    [
        (0.0, 0.0),
        (-0.0, -0.0),
        (double.Epsilon, double.Epsilon),
        (-2.2250738585072014e-308, -2.2250738585072014e-308),
        (20.0, 1.0),
        (-20.0, -1.0),
        (Infinity, 1.0),
        (-Infinity, -1.0),
        (double.NaN, double.NaN),
    ]);

    [Fact]
    public void LogisticAtSpecialPoints() => At(Elementary.Logistic,
    [
        (0.0, 0.5),
        (-0.0, 0.5),
        (double.Epsilon, 0.5),
        (40.0, 1.0),
        (Infinity, 1.0),
        (-Infinity, 0.0),
        (double.MinValue, 0.0),
        (-745.1332191019411, double.Epsilon),
        (double.NaN, double.NaN),
    ]);

    [Property(MaxTest = 20)]
    public void TanhIsOdd(ulong seed) => OnPoints(
        seed, x => Assert.Equal(-Elementary.Tanh(x), Elementary.Tanh(-x)));

    [Property(MaxTest = 20)]
    public void TanhOfATinyArgumentIsTheArgument(ulong seed)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 5_000; i++)
        {
            var x = points.Octaves(double.Epsilon, 1.0 / (1 << 27));
            Assert.Equal(x, Elementary.Tanh(x));
        }
    }

    [Property(MaxTest = 20)]
    public void LogisticOfXAndOfMinusXAddUpToOne(ulong seed) => OnPoints(
        seed,
        x => Assert.InRange(Elementary.Logistic(x) + Elementary.Logistic(-x), 0.9999999999999998, 1.0000000000000002));

    [Property(MaxTest = 20)]
    public void FloatIsTheDoubleResultRounded(ulong seed) => OnPoints(seed, point =>
    {
        var x = (float)point;
        Assert.Equal((float)Elementary.Exp((double)x), (float)Elementary.Exp<Lane<float>>(x));
        Assert.Equal((float)Elementary.Log((double)x), (float)Elementary.Log<Lane<float>>(x));
        Assert.Equal((float)Elementary.Logistic((double)x), (float)Elementary.Logistic<Lane<float>>(x));
    });

    static void OnPoints(ulong seed, Action<double> law)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < 2_000; i++) law(points.Between(-40, 40));
        for (var i = 0; i < 2_000; i++) law(points.Sign() * points.Octaves(1e-10, 100));
    }

    static void At(Func<double, double> f, (double X, double Y)[] points)
    {
        foreach (var (x, expected) in points)
        {
            var y = f(x);
            var same = expected.Equals(y) && (double.IsNaN(y) || double.IsNegative(expected) == double.IsNegative(y));
            if (!same) Assert.Fail($"f({x:R}) gave {y:R}; expected {expected:R}");
        }
    }
}
