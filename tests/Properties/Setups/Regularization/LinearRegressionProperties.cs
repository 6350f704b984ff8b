using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Model;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Regularization;

/// <summary>Ridge regression, with more rows than columns or fewer.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class LinearRegressionProperties
{
    /// <summary>At the minimum of (1/n) ‖X W − Y‖² + c ‖W‖² the gradient is 0: Xᵀ (X W − Y) + n c W.</summary>
    [Property]
    public void TheGradientAtTheRidgeEstimateIsZero(byte rows, byte columns, Seed seed)
    {
        var (n, p, c) = (1 + rows % 9, 1 + columns % 9, 0.5);
        Matrix<double> x = new(n, p), y = new(n, 2);
        seed.Stream.Child("x").FillNormal(0, x.Values);
        seed.Stream.Child("y").FillNormal(0, y.Values);
        var w = new LinearRegression(x, y).Ridge(c);
        Assert.Equal((p, 2), (w.Rows, w.Columns));
        for (var k = 0; k < 2; k++)
        {
            double Residual(int i) => Enumerable.Range(0, p).Sum(j => x[i, j] * w[j, k]) - y[i, k];
            for (var j = 0; j < p; j++)
                Assert.Equal(0, Enumerable.Range(0, n).Sum(i => x[i, j] * Residual(i)) + n * c * w[j, k], 1e-9);
        }
    }

    /// <summary>Without a penalty, of two equal columns each takes half: the shortest of the solutions.</summary>
    [Fact]
    public void WithMoreColumnsThanRowsTheSolutionIsTheShortest() => Assert.All(
        new LinearRegression(new([2.0, 2.0], 1, 2), new([4.0], 1, 1)).Ridge(0).Values.ToArray(),
        weight => Assert.Equal(1, weight, 1e-12));
}
