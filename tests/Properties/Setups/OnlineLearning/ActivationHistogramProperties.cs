using FsCheck.Xunit;
using InitStudy.Experiments.Setups.OnlineLearning;

namespace InitStudy.Properties.Setups.OnlineLearning;

/// <summary>Counts of values that are known.</summary>
public sealed class ActivationHistogramProperties
{
    /// <remarks>Cells 0, 0, 150 and, for 1 itself, the last.</remarks>
    static ActivationHistogram Four => Of(-1, -0.995f, 0.505f, 1);

    [Fact]
    public void SharesAreCountsOfCells()
    {
        Assert.Equal(0.5, Four.Share(-1, -0.99));
        Assert.Equal(0.25, Four.Share(0.5, 0.51));
        Assert.Equal(0, Four.Share(-0.99, 0.5));
        Assert.Equal(1, Four.Share(-1, 1));
        Assert.Equal(0.75, Four.ShareOfMagnitudes(0.99, 1));
        Assert.Equal(0.25, Four.ShareOfMagnitudes(0.5, 0.51));
    }

    /// <remarks>Two values fill the first cell; half of the next one lies half way through cell 150.</remarks>
    [Theory]
    [InlineData(0, -1)]
    [InlineData(0.25, -0.995)]
    [InlineData(0.5, -0.99)]
    [InlineData(0.625, 0.505)]
    [InlineData(0.75, 0.51)]
    [InlineData(0.875, 0.995)]
    public void APercentileIsLinearWithinItsCell(double share, double value) =>
        Assert.Equal(value, Four.Percentile(share), 1e-12);

    [Theory, InlineData(-0.1), InlineData(1.0), InlineData(double.NaN)]
    public void AShareIsBelowOne(double share) => Assert.Throws<ArgumentOutOfRangeException>(() => Four.Percentile(share));

    /// <remarks>Share over width: ½ over 1 below 0; ¼ over ½ in [½, 1] and so on.</remarks>
    [Fact]
    public void DensityIsShareOverWidth()
    {
        Assert.Equal([0.5, 0.5], Four.Density(2));
        Assert.Equal([1.0, 0, 0, 1], Four.Density(4));
        Assert.Equal(50, Four.Density(200)[0], 1e-12);
    }

    /// <remarks>A value in the middle of every cell: the uniform distribution, whose percentiles are 2 share − 1.</remarks>
    [Property]
    public void EvenValuesAreUniform(ushort number)
    {
        var share = number / 65536.0;
        var even = Of([.. Enumerable.Range(0, 200).Select(cell => (cell + 0.5f) / 100 - 1)]);
        Assert.Equal(2 * share - 1, even.Percentile(share), 1e-12);
        Assert.All(even.Density(40), density => Assert.Equal(0.5, density, 1e-12));
    }

    [Fact]
    public void AValueOnAnEdgeBelongsToTheCellAbove() => Assert.Equal(1, Of(0, 0.5f, -0.5f).Share(-0.5, 0.51));

    static ActivationHistogram Of(params float[] values) => new(new(values, 1, values.Length));
}
