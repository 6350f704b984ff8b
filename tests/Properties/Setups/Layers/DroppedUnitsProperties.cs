using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Layers;

/// <summary>What a pass of dropout keeps.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class DroppedUnitsProperties
{
    /// <summary>
    /// Shares are 0, or 1 but for a rounding, and never above 1, as the law of values between 0 and 1 asks.
    /// </summary>
    [Property]
    public void SharesAreZeroOrOne(byte hundredths, Seed seed)
    {
        var rate = (1 + hundredths % 80) / 100.0;
        Assert.All(
            DroppedUnits.Shares(rate, seed.Stream),
            share => Assert.True(share is 0 or > 1 - 1e-15 and <= 1, $"{share}"));
    }

    [Property]
    public void WithoutDroppingNothingChanges(Seed seed)
    {
        Assert.All(DroppedUnits.Shares(0, seed.Stream), share => Assert.Equal(1, share));
        Assert.Equal(1, DroppedUnits.Growth(0, seed.Stream));
    }
}
