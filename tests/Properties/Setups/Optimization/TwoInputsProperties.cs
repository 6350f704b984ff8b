using InitStudy.Experiments.Setups.Optimization;

namespace InitStudy.Properties.Setups.Optimization;

/// <summary>The example of Efficient BackProp, section 5.</summary>
public sealed class TwoInputsProperties
{
    /// <remarks>Two uncorrelated inputs of mean 0: their variances are the curvatures, and 1 for the bias.</remarks>
    [Fact]
    public void TheExamplesHaveThePapersCovariance()
    {
        var x = TwoInputs.Examples;
        double Mean(Func<int, double> of) => Enumerable.Range(0, x.Rows).Average(of);
        Assert.Equal((0.0, 0.0, 0.0), (Mean(i => x[i, 0]), Mean(i => x[i, 1]), Mean(i => x[i, 0] * x[i, 1])));
        Assert.Equal(1, TwoInputs.Curvatures[0]);
        Assert.Equal(Mean(i => x[i, 0] * x[i, 0]), TwoInputs.Curvatures[1], 1e-15);
        Assert.Equal(Mean(i => x[i, 1] * x[i, 1]), TwoInputs.Curvatures[2], 1e-15);
    }
}
