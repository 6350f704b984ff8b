using FsCheck.Xunit;
using InitStudy.Experiments.Theory;
using InitStudy.Model;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Theory;

/// <summary>Systems with a matrix Bᵀ B + I are solved: A x = b.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class PositiveDefiniteProperties
{
    /// <remarks>The smallest eigenvalue is at least 1, so that x is no longer than b.</remarks>
    [Property]
    public void TheSolutionSolves(Fans fans, Seed seed)
    {
        var (b, right) = (new Matrix<double>(fans.In, fans.Out), new double[fans.Out]);
        seed.Stream.Child("b").FillNormal(0, b.Values);
        seed.Stream.Child("right").FillNormal(0, right);
        var a = new Matrix<double>(fans.Out, fans.Out);
        for (var i = 0; i < fans.Out; i++)
        {
            for (var j = 0; j < fans.Out; j++)
                a[i, j] = Enumerable.Range(0, fans.In).Sum(k => b[k, i] * b[k, j]) + (i == j ? 1 : 0);
        }

        var x = PositiveDefinite.Solve(a, right);
        for (var i = 0; i < fans.Out; i++)
            Assert.Equal(right[i], Enumerable.Range(0, fans.Out).Sum(j => a[i, j] * x[j]), 1e-10);
    }

    /// <summary>A matrix on the right is solved column by column.</summary>
    [Fact]
    public void ColumnsAreSolvedOneByOne()
    {
        var a = new Matrix<double>([2.0, 1, 1, 3], 2, 2);
        var x = PositiveDefinite.Solve(a, new Matrix<double>([3.0, 5, 4, 10], 2, 2));
        Assert.Equal([1.0, 1, 1, 3], x.Values.ToArray().Select(value => Math.Round(value, 12)));
    }

    [Fact]
    public void ShapesThatDoNotFitAreNamed() =>
        Failure.Names(() => PositiveDefinite.Solve(new(2, 3), [1, 2]), "a is (2, 3)", "expected (2, 2)");
}
