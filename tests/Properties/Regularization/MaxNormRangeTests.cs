using InitStudy.Model;
using InitStudy.Model.Regularization;

namespace InitStudy.Properties.Regularization;

/// <summary>Max-norm where squares overflow or vanish, and beside infinity: w r / ‖w‖, or its limit.</summary>
public sealed class MaxNormRangeTests
{
    const double Infinity = double.PositiveInfinity;

    [Theory]
    [InlineData(1, 3e200, 4e200, 0.6, 0.8)]
    [InlineData(1, -3e200, 4e-200, -1, 0)]
    [InlineData(2, 1.5e308, 1.5e308, 1.4142135623730951, 1.4142135623730951)]
    [InlineData(1e200, 3e200, 4e200, 0.6e200, 0.8e200)]
    [InlineData(1e-180, 3e-170, -4e-170, 0.6e-180, -0.8e-180)]
    [InlineData(1e-300, 3e-170, -4e-170, 0.6e-300, -0.8e-300)]
    [InlineData(1, Infinity, 1e300, 1, 0)]
    [InlineData(1, 7, -Infinity, 0, -1)]
    [InlineData(10, Infinity, -Infinity, 7.0710678118654755, -7.0710678118654755)]
    public void TheNearestPointOfTheBall(double radius, double a, double b, double limitedA, double limitedB) =>
        AllAre(radius, [a, b], [limitedA, limitedB], 1e-13);

    [Theory]
    [InlineData(10, 3, 4)]
    [InlineData(1, 3e-170, 4e-170)]
    [InlineData(1e-100, 3e-170, 4e-170)]
    [InlineData(1e-160, 3e-170, 4e-170)]
    [InlineData(1e201, 3e200, 4e200)]
    [InlineData(1e-170, 0, -0.0)]
    [InlineData(1, double.NaN, 1)]
    [InlineData(1, double.NaN, Infinity)]
    public void InsideTheBallAndWithNaNNothingChanges(double radius, double a, double b) => AllAre(radius, [a, b], [a, b], 0);

    [Fact]
    public void InSingleTheLargestNumbersAreLimitedToo()
    {
        var weight = new Matrix<float>([float.MaxValue, float.PositiveInfinity, float.MaxValue, 1], 2, 2);
        new MaxNorm(1).Apply(weight);
        Assert.Equal([0.70710678f, 1, 0.70710678f, 0], weight.Values.ToArray().Select(w => (float)Math.Round(w, 6)), Near);
        static bool Near(float a, float b) => Math.Abs(a - b) < 1e-6;
    }

    /// <summary>As the only column, and as each of many, whose others stay as they are.</summary>
    static void AllAre(double radius, double[] column, double[] expected, double tolerance)
    {
        for (var place = 0; place < 19; place++)
        {
            var (weight, before) = (new Matrix<double>(2, 19), new double[2, 19]);
            for (var j = 0; j < 19; j++)
            {
                for (var i = 0; i < 2; i++) weight[i, j] = before[i, j] = j == place ? column[i] : (j + 1) * radius / 100;
            }

            new MaxNorm(radius).Apply(weight);
            for (var j = 0; j < 19; j++)
            {
                for (var i = 0; i < 2; i++)
                {
                    if (j == place) Assert.Equal(expected[i], weight[i, j], tolerance * radius);
                    else Assert.Equal(before[i, j], weight[i, j]);
                }
            }
        }
    }
}
