using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.OnlineLearning;

/// <summary>The rate with the least validation error is chosen, and of equal ones the largest.</summary>
public sealed class RateSearchProperties
{
    /// <remarks>At 10³⁰⁰ weights overflow with the first update, and a diverged network is right about nothing.</remarks>
    [Theory]
    [InlineData(0.05, 1e300, 0.05)]
    [InlineData(1e300, 1e301, 1e301)]
    public void TheBestRateIsChosenForEveryArm(double low, double high, double best)
    {
        var scale = new ShapesetScale(8, 4, Updates: 2, Seeds: 1, [low, high]);
        var random = RandomStream.Root(FreshRoot.Draw());
        var search = RateSearch.Of(scale, random, new ExhibitContext(null, threads: 1), _ => { });
        Assert.Equal([best, best, best, best, best], search.Best);
        Assert.All(ShapesetArm.All, arm =>
        {
            Assert.Equal(1, search.ErrorsOf(arm)[1]);
            Assert.Equal(low == 1e300, search.ErrorsOf(arm)[0] == 1);
        });
    }
}
