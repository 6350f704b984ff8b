using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.OnlineLearning;

/// <summary>The rate with the least validation error is chosen, and of equal ones the largest.</summary>
public sealed class RateSearchProperties
{
    /// <remarks>At 10³⁰⁰ weights overflow with the first update, and a diverged network is right about nothing.</remarks>
    [Fact]
    public void EveryArmIsTriedAtEveryRate()
    {
        var scale = new ShapesetScale(8, 4, Updates: 2, Seeds: 1, [0.05, 1e300]);
        var random = RandomStream.Root(FreshRoot.Draw());
        var search = RateSearch.Of(scale, random, new ExhibitContext(null, threads: 1), _ => { });
        Assert.Equal([0.05, 0.05, 0.05, 0.05, 0.05], search.Best);
        Assert.All(ShapesetArm.All, arm =>
        {
            Assert.Equal(1, search.ErrorsOf(arm)[1]);
            Assert.InRange(search.ErrorsOf(arm)[0], 0.5, 0.99);
        });
    }

    [Theory]
    [InlineData(new[] { 0.5, 0.2, 0.3 }, 0.03)]
    [InlineData(new[] { 0.2, 0.5, 0.2 }, 0.1)]
    [InlineData(new[] { 0.2, 0.2, 0.3 }, 0.03)]
    public void TheLeastErrorWinsAndTheLargestRateATie(double[] errors, double rate) =>
        Assert.Equal(rate, RateSearch.Choose([0.01, 0.03, 0.1], errors));
}
