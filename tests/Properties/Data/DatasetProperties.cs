using FsCheck;
using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness;
using InitStudy.Harness.Data;
using InitStudy.Model;

namespace InitStudy.Properties.Data;

/// <summary>A data set is valid by construction; subsets and the standard form keep images with their labels.</summary>
[Properties(Arbitrary = [typeof(IdxImages)])]
public sealed class DatasetProperties
{
    [Property]
    public bool ASubsetHasTheChosenRowsInTheirOrder(IdxImages images, NonNegativeInt[] choice)
    {
        var all = Of(images);
        var rows = choice.Select(c => c.Get % all.Count).ToArray();

        var part = all.Subset(rows);

        return part.Count == rows.Length
            && (part.Pixels, part.Classes, part.Name, part.Source) == (all.Pixels, all.Classes, all.Name, all.Source)
            && rows.Index().All(r => part.Labels[r.Index] == all.Labels[r.Item]
                && part.Images.Row(r.Index).SequenceEqual(all.Images.Row(r.Item)));
    }

    [Fact]
    public void ASubsetSharesNothing()
    {
        var all = Of(IdxImages.Small);
        var part = all.Subset([1, 0]);

        part.Images.Fill(99);
        part.Labels[0] = 0;

        Assert.Equal(IdxImages.Small.Pixels.Select(x => (float)x), all.Images.Values.ToArray());
        Assert.Equal(IdxImages.Small.Labels.Select(x => (int)x), all.Labels);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void ASubsetRejectsRowsOutside(int row)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Of(IdxImages.Small).Subset([0, row]));
        Assert.Contains($"row is {row}; expected 0 to 1", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Counted from 1: of seven images the third and the sixth, and no other.</summary>
    [Theory]
    [InlineData(7, 3, new[] { 3, 6 })]
    [InlineData(6, 3, new[] { 3, 6 })]
    [InlineData(5, 2, new[] { 2, 4 })]
    [InlineData(3, 1, new[] { 1, 2, 3 })]
    [InlineData(3, 4, new int[0])]
    public void EverySoManyethImageIsKeptAside(int count, int keptAside, int[] numbers)
    {
        int[] all = [.. Enumerable.Range(1, count)];
        Dataset data = new("numbered", "none", new([.. all.Select(i => (float)i)], count, 1), all, count + 1);

        var (training, aside) = data.Split(keptAside);

        Assert.Equal((IEnumerable<int>)numbers, aside.Labels);
        Assert.Equal(all.Except(numbers), training.Labels);
        Assert.All([training, aside], part => Assert.Equal(part.Labels.Select(label => (float)label), part.Images.Values.ToArray()));
    }

    [Property]
    public bool StandardizedPixelsHaveMeanZeroAndVarianceOne(IdxImages images)
    {
        if (images.Pixels.Distinct().Count() < 2) return true;   // only a single pixel: see below
        var all = Of(images);
        var standard = all.Standardized();
        var pixels = standard.Images.Values.ToArray();

        // Each value is off by at most 2^-25 of its size: the mean by that, the mean square by twice that.
        return Math.Abs(pixels.Average(x => (double)x)) < 1e-7
            && Math.Abs(pixels.Average(x => (double)x * x) - 1) < 2e-7
            && standard.Labels.SequenceEqual(all.Labels)
            && all.Images.Values.SequenceEqual(Of(images).Images.Values);
    }

    /// <summary>One scale for all pixels: 0 and 4, then 8 and 12, have mean 6 and variance 20.</summary>
    [Fact]
    public void StandardizedUsesOneScaleForAllPixels()
    {
        var scale = Math.Sqrt(20);
        var data = new Dataset("four", "none", new([0, 4, 8, 12], 2, 2), [0, 1], 2);

        Assert.Equal(
            [(float)(-6 / scale), (float)(-2 / scale), (float)(2 / scale), (float)(6 / scale)],
            data.Standardized().Images.Values.ToArray());
    }

    [Fact]
    public void EqualPixelsHaveNoStandardForm()
    {
        var equal = Enumerable.Repeat(0.1f, 30).ToArray();
        Assert.Equal(
            "grey: every pixel is 0.1; expected pixels of at least two different values",
            Assert.Throws<InputException>(
                () => new Dataset("grey", "none", new(equal, 10, 3), new int[10], 1).Standardized()).Message);
        Assert.Equal(
            "void: has no images; expected pixels of at least two different values",
            Assert.Throws<InputException>(() => new Dataset("void", "none", new(0, 3), [], 1).Standardized()).Message);
    }

    [Theory]
    [InlineData("labels", "expected 2")]
    [InlineData("label below", "label 1 is -1; expected 0 to 2")]
    [InlineData("label above", "label 1 is 3; expected 0 to 2")]
    [InlineData("classes", "expected a whole number of at least 1")]
    [InlineData("pixels", "expected a whole number of at least 1")]
    [InlineData("not a number", "image 1 has a pixel NaN; expected finite numbers")]
    [InlineData("name", "white")]
    [InlineData("source", "control characters; expected one line")]
    public void WrongPartsAreRejectedInOneLine(string wrong, string message)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => new Dataset(
            wrong is "name" ? " " : "pair",
            wrong is "source" ? "two\nlines" : "none",
            wrong is "pixels" ? new Matrix<float>(2, 0) : new([1, 2, 3, wrong is "not a number" ? float.NaN : 4], 2, 2),
            wrong switch { "labels" => [0], "label below" => [0, -1], "label above" => [0, 3], _ => [0, 2] },
            wrong is "classes" ? 0 : 3));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    static Dataset Of(IdxImages images) => new(
        "generated", "none",
        new([.. images.Pixels.Select(x => (float)x)], images.Count, images.Height * images.Width),
        [.. images.Labels.Select(x => (int)x)],
        256);
}
