using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Matrix;

/// <summary>The product is the naive triple loop of fused multiply-adds, bit for bit, in any layout.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class MatrixProductProperties
{
    [Property(MaxTest = 200)]
    public void IsTheTripleLoopInDouble(ProductCase c) => IsTheTripleLoop<double>(c);

    [Property(MaxTest = 200)]
    public void IsTheTripleLoopInSingle(ProductCase c) => IsTheTripleLoop<float>(c);

    [Fact]
    public void WithoutTermsTheProductIsZeroAndTheSumIsUnchanged()
    {
        var into = new Matrix<double>([1, 2, 3, 4, 5, 6], 2, 3);
        MatrixProduct.MultiplyAdd<double>(new Matrix<double>(2, 0), new Matrix<double>(0, 3), into);
        Assert.Equal([1, 2, 3, 4, 5, 6], into.Values.ToArray());
        MatrixProduct.Multiply<double>(new Matrix<double>(2, 0), new Matrix<double>(0, 3), into);
        Assert.Equal(new double[6], into.Values.ToArray());
    }

    [Fact]
    public void ShapesThatDoNotFitAreNamed()
    {
        Matrix<double> a = new(2, 3), b = new(4, 5);
        Failure.Names(() => MatrixProduct.Multiply<double>(a, b, new(2, 5)), "a is (2, 3)", "b is (4, 5)", "expected");
        Failure.Names(
            () => MatrixProduct.Multiply(a.Transpose, b, new(3, 5)), "a is (3, 2)", "b is (4, 5)", "expected");
        Failure.Names(
            () => MatrixProduct.MultiplyAdd(a, b.Transpose, new(2, 4)), "a is (2, 3)", "b is (5, 4)", "expected");
        Failure.Names(
            () => MatrixProduct.Multiply<double>(a, new Matrix<double>(3, 5), new(5, 2)),
            "into is (5, 2)", "expected (2, 5)");
    }

    static void IsTheTripleLoop<T>(ProductCase c) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var a = Stored<T>(c, c.M, c.K, c.TransposeA, "a");
        var b = Stored<T>(c, c.K, c.N, c.TransposeB, "b");
        var into = Stored<T>(c, c.M, c.N, transposed: false, "into");
        var left = c.TransposeA ? a.View.Transpose : a.View;
        var right = c.TransposeB ? b.View.Transpose : b.View;

        if (c.Accumulate) MatrixProduct.MultiplyAdd(left, right, into.View);
        else MatrixProduct.Multiply(left, right, into.View);

        for (var i = 0; i < c.M; i++)
        {
            for (var j = 0; j < c.N; j++)
            {
                var sum = c.Accumulate ? into.Before(i, j) : T.Zero;
                for (var k = 0; k < c.K; k++)
                {
                    var x = c.TransposeA ? a.Before(k, i) : a.Before(i, k);
                    var y = c.TransposeB ? b.Before(j, k) : b.Before(k, j);
                    sum = Fma.Of(x, y, sum);
                }

                if (!Same.Bits(sum, into.View[i, j]))
                    Assert.Fail($"element ({i}, {j}) is {into.View[i, j]:R}; expected {sum:R}");
            }
        }

        into.RimIsUntouched();
    }

    static Block<T> Stored<T>(ProductCase c, int rows, int columns, bool transposed, string name)
        where T : unmanaged, IFloatingPointIeee754<T> => new(
            transposed ? columns : rows, transposed ? rows : columns, c.Margin, c.Special, c.Seed.Stream.Child(name));
}
