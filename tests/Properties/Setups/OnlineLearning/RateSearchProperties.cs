using InitStudy.Experiments.Setups.OnlineLearning;

namespace InitStudy.Properties.Setups.OnlineLearning;

/// <summary>The rate with the least validation error is chosen, and of equal ones the largest.</summary>
public sealed class RateSearchProperties
{
    [Theory]
    [InlineData(new[] { 0.5, 0.2, 0.3 }, 0.03)]
    [InlineData(new[] { 0.2, 0.5, 0.2 }, 0.1)]
    [InlineData(new[] { 0.2, 0.2, 0.3 }, 0.03)]
    public void TheLeastErrorWinsAndTheLargestRateATie(double[] errors, double rate) =>
        Assert.Equal(rate, RateSearch.Choose([0.01, 0.03, 0.1], errors));
}
