using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Matrix;

/// <summary>A product never writes into what it reads: operands that share an element with the result are refused.</summary>
public sealed class OverlapProperties
{
    [Property]
    public void TwoBlocksShareElementsIfSomeIndexLiesInBoth(byte a, byte b, byte c, byte d)
    {
        var whole = new Matrix<double>(8, 8);
        var (first, second) = (Block(a, b), Block(c, d));
        whole.Fill(0);
        first.Fill(1);
        second.Fill(2);
        var overwritten = false;
        for (var i = 0; i < first.Rows; i++) overwritten |= first.Row(i).Contains(2);
        Assert.Equal(overwritten, first.Shares(second));
        Assert.Equal(overwritten, second.Shares(first));

        Matrix<double> Block(byte corner, byte size) =>
            whole.Block(corner % 4, corner / 4 % 4, size % 5, size / 5 % 5);
    }

    [Fact]
    public void SharedOperandsAreNamed()
    {
        var a = new Matrix<double>(3, 3);
        var expected = "expected separate ones";
        Failure.Names(() => MatrixProduct.Multiply<double>(a, new Matrix<double>(3, 3), into: a), "into (3, 3)", "a (3, 3)", expected);
        Failure.Names(
            () => MatrixProduct.MultiplyAdd(new Matrix<double>(3, 3), a.Transpose, into: a), "into (3, 3)", "b (3, 3)", expected);
    }

    [Fact]
    public void NeighbouringColumnsOfOneMatrixAreSeparate()
    {
        var whole = new Matrix<double>([1, 2, 0, 3, 4, 0], 2, 3);
        MatrixProduct.Multiply<double>(whole.Block(0, 0, 2, 2), new Matrix<double>([10, 1], 2, 1), into: whole.Block(0, 2, 2, 1));
        Assert.Equal([1, 2, 12, 3, 4, 34], whole.Values.ToArray());
    }

    [Fact]
    public void ViewsOfAnotherStrideCountAsSharedWhereTheirStretchesMeet()
    {
        var elements = new double[12];
        Matrix<double> wide = new(elements, 2, 6), narrow = new(elements, 6, 2);
        Assert.True(wide.Block(0, 0, 2, 2).Shares(narrow.Block(1, 0, 1, 2)));
        Assert.False(wide.RowRange(0, 1).Shares(narrow.RowRange(3, 3)));
    }
}
