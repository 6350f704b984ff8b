using InitStudy.Experiments.Setups.Races;
using InitStudy.Model.Initializers;
using InitStudy.Properties.Evidence;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Setups.Races;

/// <summary>Networks of one width and parametrization move alike; those of two do not.</summary>
public sealed class WiderNetProperties
{
    static RandomStream Fresh => RandomStream.Root(FreshRoot.Draw());

    [Fact]
    public void ANetworkMovesAsFarAsItself() =>
        Assert.Equal(1, new WiderNet(16, Times: 1).Ratio(WiderNet.Standard, Fresh));

    [Fact]
    public void OneParametrizationDoesNotDifferFromItself() =>
        Assert.Equal(0, WiderNet.LargestDifference(16, WiderNet.Standard, WiderNet.Standard, Fresh));

    [Fact]
    public void AwayFromTheBaseWidthTheParametrizationsDiffer() => Assert.True(
        WiderNet.LargestDifference(16, WiderNet.Standard, new MaximalUpdate(BaseWidth: 4).Initialize, Fresh) > 1e-3);
}
