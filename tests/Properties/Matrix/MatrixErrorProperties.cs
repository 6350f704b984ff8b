using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Matrix;

/// <summary>Every wrong size or index of a matrix is one clear line with the value and what was expected.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class MatrixErrorProperties
{
    [Property]
    public void IndicesOutsideAreNamed(Fans shape)
    {
        var matrix = new Matrix<float>(shape.In, shape.Out);
        foreach (var i in new[] { -1, shape.In, int.MinValue, int.MaxValue })
        {
            Failure.Names(() => matrix.Row(i).Clear(), $"row is {i};", $"expected 0 to {shape.In - 1}");
            Failure.Names(() => matrix[i, 0] = 1, $"row is {i};", $"expected 0 to {shape.In - 1}");
        }

        foreach (var j in new[] { -1, shape.Out, int.MinValue, int.MaxValue })
            Failure.Names(() => matrix[0, j] = 1, $"column is {j};", $"expected 0 to {shape.Out - 1}");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void NegativeSizesAreNamed(int size)
    {
        Failure.Names(
            () => _ = new Matrix<double>(size, 3), $"rows is {size}", "expected a whole number of at least 0");
        Failure.Names(
            () => _ = new Matrix<double>(3, size), $"columns is {size}", "expected a whole number of at least 0");
        Failure.Names(
            () => _ = new Matrix<double>([], size, 0), $"rows is {size}", "expected a whole number of at least 0");
        Failure.Names(
            () => _ = new Matrix<double>([], 0, size), $"columns is {size}", "expected a whole number of at least 0");
    }

    /// <remarks>65536 · 65536 and 2³¹⁻ · 3 wrap to small numbers in 32 bits.</remarks>
    [Theory]
    [InlineData(65_536, 65_536)]
    [InlineData(int.MaxValue, 3)]
    [InlineData(46_341, 46_341)]
    [InlineData(1, int.MaxValue)]
    public void SizesThatOverflowAreNamed(int rows, int columns)
    {
        Failure.Names(
            () => _ = new Matrix<double>(rows, columns), $"{rows} · {columns}", $"expected at most {Array.MaxLength}");
        Failure.Names(
            () => _ = new Matrix<double>([], rows, columns),
            $"{rows} · {columns}", $"expected at most {Array.MaxLength}");
    }

    [Property]
    public void StorageOfAnotherLengthIsNamed(Fans shape)
    {
        var count = shape.In * shape.Out;
        foreach (var length in new[] { count - 1, count + 1 })
        {
            Failure.Names(
                () => _ = new Matrix<double>(new double[length], shape.In, shape.Out),
                $"elements.Length is {length}", $"expected {count}");
        }

        Assert.Throws<ArgumentNullException>(() => new Matrix<double>(null!, shape.In, shape.Out));
    }

    [Property]
    public void CopiesToAnotherShapeAreNamed(Fans shape) => Failure.Names(
        () => new Matrix<double>(shape.In, shape.Out).CopyTo(new(shape.In + 1, shape.Out)),
        $"destination is ({shape.In + 1}, {shape.Out})", $"expected ({shape.In}, {shape.Out})");

    [Fact]
    public void AMatrixWithoutElementsIsAllowed()
    {
        foreach (var empty in new Matrix<double>[] { default, new(0, 5), new(5, 0), new([], 0, 0) })
        {
            empty.Fill(1);
            empty.CopyTo(new(empty.Rows, empty.Columns));
            Assert.Equal(0, empty.Values.Length);
            Assert.Equal(0, empty.Count);
        }
    }

    [Property]
    public void TextIsTheShape(Fans shape) =>
        Assert.Equal($"({shape.In}, {shape.Out})", new Matrix<float>(shape.In, shape.Out).ToString());
}
