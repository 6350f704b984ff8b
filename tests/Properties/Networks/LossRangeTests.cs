using InitStudy.Model;
using InitStudy.Model.Losses;

namespace InitStudy.Properties.Networks;

/// <summary>Cross-entropies of the largest logits: closed forms, and no product of 0 and infinity.</summary>
public sealed class LossRangeTests
{
    const double Infinity = double.PositiveInfinity;

    /// <summary>−t ln σ(z) − (1 − t) ln(1 − σ(z)) for |z| → ∞ is (1 − t) z above 0, −t z below.</summary>
    [Theory]
    [InlineData(Infinity, 1, 0, 0)]
    [InlineData(-Infinity, 0, 0, 0)]
    [InlineData(Infinity, 0, Infinity, 1)]
    [InlineData(-Infinity, 1, Infinity, -1)]
    [InlineData(Infinity, 0.5, Infinity, 0.5)]
    [InlineData(double.MaxValue, 1, 0, 0)]
    [InlineData(double.MaxValue, 0.75, double.MaxValue / 4, 0.25)]
    [InlineData(double.MaxValue, 0, double.MaxValue, 1)]
    [InlineData(-double.MaxValue, 1, double.MaxValue, -1)]
    public void LogisticCrossEntropyOfTheLargestLogits(double z, double t, double loss, double slope)
    {
        var dz = new Matrix<double>(1, 1);
        Assert.Equal(loss, LogisticCrossEntropy.Evaluate(new([z], 1, 1), new([t], 1, 1), dz));
        Assert.Equal(slope, dz[0, 0], 1e-15);
    }

    [Fact]
    public void TheMeanOfTheLargestLossesIsTheirMean()
    {
        Matrix<double> logits = new([1.5e308, 1.5e308, 1.5e308], 3, 1), target = new(3, 1), slopes = new(3, 1);
        Assert.Equal(1.5e308, LogisticCrossEntropy.Evaluate(logits, target, slopes), 1e294);
        Assert.All(slopes.Values.ToArray(), slope => Assert.Equal(1.0 / 3, slope, 1e-15));
        logits = new([0.7e308, -0.7e308, 0.7e308, -0.7e308], 2, 2);
        Assert.Equal(1.4e308, SoftmaxCrossEntropy.Evaluate(logits, [1, 1], new(2, 2)), 1e294);
    }

    /// <summary>With smoothing s over two classes the wrong one has the share s / 2 of the target: the loss is s / 2 of the distance.</summary>
    [Theory]
    [InlineData(0.001)]
    [InlineData(0.25)]
    public void SmoothedCrossEntropyOfTheLargestLogits(double smoothing)
    {
        var dlogits = new Matrix<double>(1, 2);
        var loss = SoftmaxCrossEntropy.Evaluate(new([1.7e308, -1.7e308], 1, 2), [0], dlogits, smoothing);
        Assert.Equal(smoothing * 1.7e308, loss, 1e294);
        Assert.Equal(smoothing / 2, dlogits[0, 0], 1e-15);
        Assert.Equal(-smoothing / 2, dlogits[0, 1], 1e-15);
    }

    [Fact]
    public void WithoutSmoothingARightLabelCostsNothingHoweverFarTheOthersAre() =>
        Assert.Equal(0, SoftmaxCrossEntropy.Evaluate<double>(new([1.7e308, -1.7e308], 1, 2), [0], new(1, 2)));
}
