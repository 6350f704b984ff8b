using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Regularization;

/// <summary>Linear regression on some of the features that matter.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class WeakFeaturesProperties
{
    const double Rounding = 1e-9;

    /// <summary>
    /// With one feature the least-squares weight is x · y / x · x, and the unused weights are all error.
    /// </summary>
    [Property]
    public void WithOneFeatureTheRiskIsThatOfAQuotient(Seed seed)
    {
        var draw = new WeakFeatures(5, 3).Sample(seed.Stream);
        var (products, squares) = (0.0, 0.0);
        for (var i = 0; i < 5; i++)
            (products, squares) = (products + draw.X[i, 0] * draw.Y[i, 0], squares + draw.X[i, 0] * draw.X[i, 0]);
        var (missed, unused) = (draw.Weights[0] - products / squares, 1 - draw.Weights[0] * draw.Weights[0]);
        Assert.Equal(WeakFeatures.Noise + missed * missed + unused, draw.Risk(1), Rounding);
        missed = draw.Weights[0] - products / (squares + 5 * 0.7);
        var ridge = new WeakFeatures.Draw(draw.X.Block(0, 0, 5, 1), draw.Y, draw.Weights);
        Assert.Equal(missed * missed + unused, ridge.RidgeError(0.7), Rounding);
    }

    /// <summary>What y holds beside x · w has the variance of the noise.</summary>
    [Property]
    public void TheNoiseIsWhatItIsSaidToBe(Seed seed)
    {
        var setup = new WeakFeatures(200, 2);
        var residual = setup.Mean(50, seed.Stream, draw => Enumerable.Range(0, 200).Average(i =>
        {
            var noise = draw.Y[i, 0] - draw.X[i, 0] * draw.Weights[0] - draw.X[i, 1] * draw.Weights[1];
            return noise * noise;
        }));
        Assert.Equal(WeakFeatures.Noise, residual, 0.01);   // 18 deviations of the mean of 10,000 squares
    }
}
