using InitStudy.Experiments.Setups.Signals;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>The third number of a case counts halvings.</summary>
public sealed class LengthShareProperties
{
    [Theory, InlineData(0, 1), InlineData(1, 0.5), InlineData(2, 0.25)]
    public void ALengthIsHalvedSoOften(int halvings, double atMost) =>
        Assert.Equal(new LengthShare(6, 4, atMost), LengthShare.Of(2).Make(new(6, 4, halvings)));
}
