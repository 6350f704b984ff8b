using FsCheck.Xunit;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Kernels;

/// <summary>No elementary function ever decreases from one double to the next.</summary>
public sealed class ElementaryMonotoneProperties
{
    const int Points = 20_000;
    const double Ln2 = 0.6931471805599453;

    [Property(MaxTest = 20)]
    public void ExpNeverDecreases(ulong seed) => OnNeighbours(
        Elementary.Exp, seed,
        (ref PointStream p) => p.Whole(0, 2) switch
        {
            0 => p.Between(-746, 710),
            1 => p.Between(-1, 1),
            _ => p.Sign() * p.Octaves(1e-18, 700),
        });

    [Property(MaxTest = 20)]
    public void LogNeverDecreases(ulong seed) => OnNeighbours(
        Elementary.Log, seed,
        (ref PointStream p) => p.Whole(0, 2) switch
        {
            0 => p.Octaves(double.Epsilon, double.MaxValue),
            1 => p.Between(0.5, 2),
            _ => 1 + p.Sign() * p.Octaves(1e-16, 0.5),
        });

    [Property(MaxTest = 20)]
    public void TanhNeverDecreases(ulong seed) => OnNeighbours(
        Elementary.Tanh, seed,
        (ref PointStream p) => p.Whole(0, 2) switch
        {
            0 => p.Between(-1.25, 1.25),
            1 => p.Between(-20, 20),
            _ => p.Sign() * p.Octaves(1e-320, 20),
        });

    [Property(MaxTest = 20)]
    public void LogisticNeverDecreases(ulong seed) => OnNeighbours(
        Elementary.Logistic, seed,
        (ref PointStream p) => p.Whole(0, 3) switch
        {
            0 => p.Between(-746, -1),
            1 => p.Between(-1, 2.5),
            2 => p.Between(-8, 40),
            _ => p.Sign() * p.Octaves(1e-320, 40),
        });

    /// <remarks>There r = x − n·ln 2 jumps from ½·ln 2 to −½·ln 2.</remarks>
    [Fact]
    public void ExpNeverDecreasesWhereTheOctaveChanges()
    {
        for (var n = -1076; n <= 1024; n++) Around((n + 0.5) * Ln2, 100, Elementary.Exp);
    }

    [Fact]
    public void TanhAndLogisticNeverDecreaseAtABranch()
    {
        foreach (var border in new[] { -HyperbolicTangent.Border, 0, HyperbolicTangent.Border })
            Around(border, 20_000, Elementary.Tanh);
        double[] borders = [LogisticFunction.LowerBorder, 0, LogisticFunction.UpperBorder, -2.5, -708, -746];
        foreach (var border in borders)
            Around(border, 20_000, Elementary.Logistic);
        for (var n = -1076; n <= 60; n++) Around((n + 0.5) * Ln2, 50, Elementary.Logistic);
        for (var n = -60; n <= 60; n++) Around((n + 0.5) * Ln2 / 2, 200, Elementary.Tanh);
    }

    /// <remarks>k changes at √½·2ᵏ, the exponent of x at 2ᵏ; for k below −1022 the argument is scaled first.</remarks>
    [Fact]
    public void LogNeverDecreasesWhereTheOctaveChanges()
    {
        for (var k = -1073; k <= 1023; k++)
        {
            Around(Math.ScaleB(Math.Sqrt(0.5), k), 50, Elementary.Log);
            Around(Math.ScaleB(1, k), 50, Elementary.Log);
        }
        Around(1, 20_000, Elementary.Log);
    }

    delegate double Draw(ref PointStream points);

    static void OnNeighbours(Func<double, double> f, ulong seed, Draw draw)
    {
        var points = new PointStream(seed);
        for (var i = 0; i < Points; i++) Rising(draw(ref points), 4, f);
    }

    static void Around(double centre, int steps, Func<double, double> f)
    {
        for (var i = 0; i < steps; i++) centre = Math.BitDecrement(centre);
        Rising(centre, 2 * steps, f);
    }

    static void Rising(double x, int steps, Func<double, double> f)
    {
        var y = f(x);
        for (; steps > 0; steps--)
        {
            var nextX = Math.BitIncrement(x);
            var nextY = f(nextX);
            if (nextY < y) Assert.Fail($"f({x:R}) = {y:R}, but f({nextX:R}) = {nextY:R}");
            (x, y) = (nextX, nextY);
        }
    }
}
