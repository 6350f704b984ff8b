using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Matrix;

/// <summary>A view shares the elements it was taken for, and no others.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class MatrixViewProperties
{
    [Property]
    public void AViewOfAViewHasTheElementsAtItsPlace(BlockCase c)
    {
        var outer = Numbered(c);
        var view = outer.Block(c.Row, c.Column, c.Rows, c.Columns);
        Assert.Equal((c.Rows, c.Columns), (view.Rows, view.Columns));
        for (var i = 0; i < c.Rows; i++)
        {
            for (var j = 0; j < c.Columns; j++)
            {
                Assert.Equal(outer[c.Row + i, c.Column + j], view[i, j]);
                Assert.Equal(view[i, j], view.Row(i)[j]);
            }
        }
    }

    [Property]
    public void FillAndCopyStayInsideTheView(BlockCase c)
    {
        var outer = Numbered(c);
        outer.Block(c.Row, c.Column, c.Rows, c.Columns).Fill(-1);
        CountsMinusOnes(c, outer);

        outer = Numbered(c);
        var source = new Matrix<double>(c.Rows, c.Columns);
        source.Fill(-1);
        source.CopyTo(outer.Block(c.Row, c.Column, c.Rows, c.Columns));
        CountsMinusOnes(c, outer);
    }

    [Property]
    public void ValuesAreTheRowsOneAfterAnother(BlockCase c)
    {
        var view = Numbered(c).Block(c.Row, c.Column, c.Rows, c.Columns);
        var rows = Enumerable.Range(0, c.Rows).SelectMany(i => view.Row(i).ToArray()).ToArray();
        if (view.IsContiguous) Assert.Equal(rows, view.Values.ToArray());
        else Failure.Names(() => _ = view.Values.Length, $"row stride {view.Stride}", $"expected {c.Columns}");
    }

    [Property]
    public void AViewHasGapsWhenItHasSeveralRowsThatAreNotWhole(BlockCase c)
    {
        var view = Numbered(c).Block(c.Row, c.Column, c.Rows, c.Columns);
        Assert.Equal(c.Rows <= 1 || c.Columns == 0, view.IsContiguous); // the rim makes every row longer
    }

    [Property]
    public void RowRangeIsABlockOfWholeRows(BlockCase c)
    {
        var outer = Numbered(c);
        var rows = outer.RowRange(c.Row, c.Rows);
        Assert.Equal((c.Rows, c.OuterColumns), (rows.Rows, rows.Columns));
        for (var i = 0; i < c.Rows; i++) Assert.Equal(outer.Row(c.Row + i).ToArray(), rows.Row(i).ToArray());
    }

    /// <remarks>One step too far in any of eight directions, and by as much as an int can hold.</remarks>
    [Property]
    public void BlocksThatReachOutsideAreNamed(BlockCase c)
    {
        var outer = Numbered(c);
        (int Row, int Column, int Rows, int Columns)[] outside =
        [
            (-1, c.Column, c.Rows, c.Columns),
            (c.Row, -1, c.Rows, c.Columns),
            (c.Row, c.Column, -1, c.Columns),
            (c.Row, c.Column, c.Rows, -1),
            (c.OuterRows - c.Rows + 1, c.Column, c.Rows, c.Columns),
            (c.Row, c.OuterColumns - c.Columns + 1, c.Rows, c.Columns),
            (c.Row, c.Column, int.MaxValue, c.Columns),
            (int.MaxValue, c.Column, int.MaxValue, c.Columns),
            (c.Row, int.MaxValue, c.Rows, int.MaxValue),
        ];
        foreach (var (row, column, rows, columns) in outside)
        {
            Failure.Names(
                () => outer.Block(row, column, rows, columns),
                $"block ({rows}, {columns}) at ({row}, {column})",
                $"expected one inside ({c.OuterRows}, {c.OuterColumns})");
        }
    }

    /// <summary>A view whose elements are all different, with a rim of one around it.</summary>
    static Matrix<double> Numbered(BlockCase c)
    {
        var (rows, columns) = (c.OuterRows + 2, c.OuterColumns + 2);
        return new Matrix<double>([.. Enumerable.Range(0, rows * columns).Select(i => (double)i)], rows, columns)
            .Block(1, 1, c.OuterRows, c.OuterColumns);
    }

    static void CountsMinusOnes(BlockCase c, Matrix<double> outer)
    {
        for (var i = 0; i < c.OuterRows; i++)
        {
            for (var j = 0; j < c.OuterColumns; j++)
            {
                var inside = i >= c.Row && i < c.Row + c.Rows && j >= c.Column && j < c.Column + c.Columns;
                Assert.Equal(inside, outer[i, j] == -1);
            }
        }
    }
}
