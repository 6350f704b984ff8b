using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model.Regularization;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Regularization;

/// <summary>Max-norm is the projection of every column onto a ball.</summary>
/// <remarks>Elements have magnitudes over 12 octaves, and the radius is near the norm of an average column.</remarks>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class MaxNormProperties
{
    [Property]
    public void ProjectsInDouble(Fans fans, byte radius, Seed seed) =>
        Projects<double>(fans, Radius(fans, radius), seed, 1e-13);

    [Property]
    public void ProjectsInSingle(Fans fans, byte radius, Seed seed) =>
        Projects<float>(fans, Radius(fans, radius), seed, 5e-7);

    /// <summary>⟨w − Pw, v − Pw⟩ ≤ 0 for every v of the ball: no point of it is nearer.</summary>
    [Property]
    public void NoAllowedPointIsNearer(Fans fans, byte radius, Seed seed)
    {
        var r = Radius(fans, radius);
        var block = new Block<double>(fans.In, fans.Out, 0, special: false, seed.Stream);
        var other = new Block<double>(fans.In, fans.Out, 0, special: false, seed.Stream.Child("other"));
        new MaxNorm(r).Apply(block.View);
        for (var j = 0; j < fans.Out; j++)
        {
            var v = Column(other, j);
            var into = seed.Stream.Uniform(j) * r / Norm(v);
            var (product, moved) = (0.0, 0.0);
            for (var i = 0; i < fans.In; i++)
            {
                var difference = block.Before(i, j) - block.View[i, j];
                product += difference * (into * v[i] - block.View[i, j]);
                moved += difference * difference;
            }

            Assert.True(product <= 1e-12 * r * Math.Sqrt(moved));
        }
    }

    [Property]
    public void AppliedAgainItChangesNothing(Fans fans, byte radius, Seed seed)
    {
        ChangesNothingAgain<double>(fans, Radius(fans, radius), seed);
        ChangesNothingAgain<float>(fans, Radius(fans, radius), seed);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void RadiiOutOfRangeAreNamed(double radius) => Failure.Names(
        () => _ = new MaxNorm(radius),
        FormattableString.Invariant($"Radius is {radius}"), "expected a finite number above 0");

    /// <summary>Norms at most r and hardly less, one factor for a column, other columns bit for bit.</summary>
    static void Projects<T>(Fans fans, double r, Seed seed, double slack) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var block = new Block<T>(fans.In, fans.Out, margin: 2, special: false, seed.Stream);
        new MaxNorm(r).Apply(block.View);
        block.RimIsUntouched();
        for (var j = 0; j < fans.Out; j++)
        {
            var norm = Norm(Column(block, j));
            if (norm >= r * (1 - 1e-14) && norm <= r * (1 + 1e-14)) continue; // either is right
            for (var i = 0; i < fans.In; i++)
            {
                var after = double.CreateTruncating(block.View[i, j]);
                var expected = double.CreateTruncating(block.Before(i, j)) * r / norm;
                if (norm <= r) Assert.True(Same.Bits(block.Before(i, j), block.View[i, j]));
                else Assert.Equal(expected, after, slack * Math.Abs(expected));
            }

            if (norm > r) Assert.InRange(NormAfter(block, j), r * (1 - slack), r * (1 + 1e-14));
        }
    }

    static void ChangesNothingAgain<T>(Fans fans, double r, Seed seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var weight = new Block<T>(fans.In, fans.Out, 0, special: false, seed.Stream).View;
        new MaxNorm(r).Apply(weight);
        T[] once = [.. weight.Values];
        new MaxNorm(r).Apply(weight);
        Same.Spans<T>(once, weight.Values, "weights");
    }

    static double Radius(Fans fans, byte quarters) => (quarters % 16 + 1) / 4.0 * 10 * Math.Sqrt(fans.In);

    static double[] Column<T>(Block<T> block, int j) where T : unmanaged, IFloatingPointIeee754<T> =>
        [.. Enumerable.Range(0, block.View.Rows).Select(i => double.CreateTruncating(block.Before(i, j)))];

    static double NormAfter<T>(Block<T> block, int j) where T : unmanaged, IFloatingPointIeee754<T> =>
        Norm([.. Enumerable.Range(0, block.View.Rows).Select(i => double.CreateTruncating(block.View[i, j]))]);

    static double Norm(double[] x) => Math.Sqrt(x.Sum(value => value * value));
}
