using InitStudy.Experiments.Data;
using InitStudy.Harness.Data;

namespace InitStudy.Properties.Data;

/// <summary>The digits are the published ones; the expected numbers were computed without this code.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class DigitsProperties
{
    static readonly Dataset All = Digits.Load();

    [Fact]
    public void ThereAreAllDigitsOfEachClass()
    {
        Assert.Equal((1797, 64, 10), (All.Count, All.Pixels, All.Classes));
        Assert.Equal(
            [178, 182, 177, 183, 181, 182, 181, 179, 174, 180],
            Enumerable.Range(0, 10).Select(digit => All.Labels.Count(label => label == digit)));
    }

    [Fact]
    public void PixelsAreThePublishedOnes()
    {
        var pixels = All.Images.Values.ToArray();

        Assert.Equal((0f, 16f), (pixels.Min(), pixels.Max()));
        Assert.Equal(561_718, pixels.Sum(x => (double)x));
        Assert.Equal(6_907_012, pixels.Sum(x => (double)x * x));
        Assert.Equal(32_231_583_661, pixels.Select((x, i) => x * (double)i).Sum());   // their places, too
    }

    [Fact]
    public void TheSourceIsCited()
    {
        Assert.Contains("DOI 10.24432/C50P49", All.Source, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", All.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardizedDigitsHaveMeanZeroAndVarianceOne()
    {
        var pixels = All.Standardized().Images.Values.ToArray();

        // Rounding to float moves each value by at most 2^-25 of its size, and sizes stay below 2.
        Assert.Equal(0, pixels.Average(x => (double)x), 1e-7);
        Assert.Equal(1, pixels.Average(x => (double)x * x), 1e-6);
    }

    [Fact]
    public void TheCurrentFolderDoesNotMatter()
    {
        using var elsewhere = new TemporaryFolder();
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(elsewhere.Path);
            Assert.Equal(All.Images.Values.ToArray(), Digits.Load().Images.Values.ToArray());
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }
}
