using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Matrix;

/// <summary>What is added to every row, and the sums of columns, element by element.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class RowOperationsProperties
{
    [Property]
    public void TheBiasIsAddedToEveryRow(Fans shape, Seed seed)
    {
        var bias = new Block<double>(1, shape.Out, 1, special: false, seed.Stream.Child("bias"));
        var y = new Block<double>(shape.In, shape.Out, 2, special: false, seed.Stream.Child("y"));
        RowOperations.AddToEachRow(bias.View, y.View);
        for (var i = 0; i < shape.In; i++)
        {
            for (var j = 0; j < shape.Out; j++) Assert.Equal(y.Before(i, j) + bias.Before(0, j), y.View[i, j]);
        }

        y.RimIsUntouched();
    }

    [Property]
    public void ColumnsAreAddedRowAfterRow(Fans shape, Seed seed)
    {
        var x = new Block<float>(shape.In, shape.Out, 2, special: false, seed.Stream.Child("x"));
        var sums = new Block<float>(1, shape.Out, 1, special: false, seed.Stream.Child("sums"));
        RowOperations.AddColumnSums(x.View, sums.View);
        for (var j = 0; j < shape.Out; j++)
        {
            var expected = sums.Before(0, j);
            for (var i = 0; i < shape.In; i++) expected += x.Before(i, j);
            Assert.Equal(expected, sums.View[0, j]);
        }

        sums.RimIsUntouched();
    }

    /// <summary>However the rows are cut into parts.</summary>
    [Property]
    public void TotalsOfColumnsAreThoseOfEachColumnAlone(Fans shape, Seed seed)
    {
        var x = new Block<double>(shape.In, shape.Out, 0, special: false, seed.Stream).View;
        var totals = new ColumnTotals(shape.Out);
        for (var i = 0; i < shape.In; i++)
        {
            var cut = seed.Stream.Choice(i, shape.Out);
            totals.Add(x.Row(i)[..cut], 0);
            totals.Add(x.Row(i)[cut..], cut);
        }

        for (var j = 0; j < shape.Out; j++)
        {
            double[] column = [.. Enumerable.Range(0, shape.In).Select(i => x[i, j])];
            Assert.Equal(column.Aggregate(0.0, (sum, value) => sum + value), totals.Sums[j]);
            Assert.Equal(column.Aggregate(0.0, (sum, value) => sum + value * value), totals.SumsOfSquares[j]);
            Assert.Equal(column.Max(Math.Abs), totals.Largest[j]);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => totals.Add(x.Row(0), 1));
    }

    [Fact]
    public void ShapesThatDoNotFitAreNamed()
    {
        Matrix<double> row = new(1, 3), column = new(3, 1), batch = new(4, 2);
        Failure.Names(() => RowOperations.AddToEachRow(row, batch), "bias is (1, 3)", "expected (1, 2)");
        Failure.Names(() => RowOperations.AddToEachRow(column, batch), "bias is (3, 1)", "expected (1, 2)");
        Failure.Names(() => RowOperations.AddColumnSums(batch, row), "sums is (1, 3)", "expected (1, 2)");
    }
}
