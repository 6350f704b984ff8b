using InitStudy.Experiments.Theory;

namespace InitStudy.Properties.Theory;

/// <summary>The law of double descent and that of the best ridge penalty, at known points and limits.</summary>
public sealed class DoubleDescentProperties
{
    /// <remarks>
    /// Each agrees with a simulation of its own, in another language, of 40 samples and 100 features.
    /// </remarks>
    [Theory]
    [InlineData(0, 1.04)]
    [InlineData(10, 1.2641)]
    [InlineData(20, 1.7242)]
    [InlineData(30, 3.2067)]
    [InlineData(50, 3.04)]
    [InlineData(60, 1.5663)]
    [InlineData(80, 0.8862)]
    [InlineData(100, 0.6671)]
    public void TheRiskIsKnown(int used, double risk) =>
        Assert.Equal(risk, DoubleDescent.Risk(40, 100, used, 0.04), 1e-4);

    [Fact]
    public void BesideTheNumberOfSamplesItIsInfinite() => Assert.All(
        [39, 40, 41], used => Assert.Equal(double.PositiveInfinity, DoubleDescent.Risk(40, 100, used, 0.04)));

    /// <remarks>Of a simulation of 100 samples they are .0379 at ½, .1826 at 1 and .5372 at 2.</remarks>
    [Theory]
    [InlineData(0.5, 0.03714)]
    [InlineData(0.9, 0.13824)]
    [InlineData(1, 0.18100)]
    [InlineData(1.1, 0.22707)]
    [InlineData(2, 0.53480)]
    [InlineData(4, 0.76246)]
    public void TheErrorOfTheBestRidgeIsKnown(double ratio, double error) =>
        Assert.Equal(error, DoubleDescent.BestRidge(ratio, 0.04), 1e-5);
}
