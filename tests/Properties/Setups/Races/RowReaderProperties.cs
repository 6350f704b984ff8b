using InitStudy.Experiments.Setups.Races;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Races;

/// <summary>A network that reads an image row by row, and what reaches its last state.</summary>
public sealed class RowReaderProperties
{
    readonly RandomStream _random = RandomStream.Root(FreshRoot.Draw());

    [Theory, InlineData(64, 8), InlineData(784, 28), InlineData(12, 3), InlineData(7, 1), InlineData(1, 1)]
    public void RowsAreAsManyAsPixelsInOne(int pixels, int rows) => Assert.Equal(rows, RowReader.Rows(pixels));

    /// <remarks>
    /// Linear states h = x W + r h Q with a fixed Q: what a pixel of the first of three rows changes in the scores goes with
    /// r², what one of the second changes with r, and what one of the last changes does not depend on it.
    /// </remarks>
    [Theory, InlineData(0, 4), InlineData(1, 2), InlineData(2, 1)]
    public void ARowFadesByTheRadiusAStep(int row, double factor)
    {
        double[] small = Change(row, 0.5), large = Change(row, 1);
        Assert.All(small.Zip(large), pair => Assert.Equal(factor * pair.First, pair.Second, 1e-5));
        Assert.Contains(small, change => Math.Abs(change) > 1e-3);
    }

    /// <summary>What a pixel of 1 in a row of three changes in the scores.</summary>
    double[] Change(int row, double radius)
    {
        var data = NumberedImages.Of(20, pixels: 9);
        var network = RowReader.Create(data, new Identity(), 4, _random, batch: 2, radius);
        var x = new Matrix<float>(2, 9);
        x[1, 3 * row] = 1;
        var scores = network.Predict(x);
        Assert.Equal(10, scores.Columns);
        return [.. Enumerable.Range(0, 10).Select(j => (double)scores[1, j] - scores[0, j])];
    }
}
