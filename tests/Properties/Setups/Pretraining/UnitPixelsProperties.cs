using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Harness.Data;

namespace InitStudy.Properties.Setups.Pretraining;

/// <summary>Pixels as probabilities.</summary>
public sealed class UnitPixelsProperties
{
    /// <remarks>From −2 to 6: −2, 0, 2 and 6 lie at 0, ¼, ½ and 1 of the way.</remarks>
    [Fact]
    public void PixelsAreSharesOfTheWayFromTheDarkestToTheBrightest()
    {
        var data = new Dataset("two", "none", new([0, 6, -2, 2], 2, 2), [1, 0], 2);
        var unit = UnitPixels.Of(data);
        Assert.Equal([0.25f, 1, 0, 0.5f], unit.Images.Values.ToArray());
        Assert.Equal([0f, 6, -2, 2], data.Images.Values.ToArray());
        Assert.Equal([1, 0], unit.Labels);
    }
}
