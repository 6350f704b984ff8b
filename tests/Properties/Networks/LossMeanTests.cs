using InitStudy.Model;
using InitStudy.Model.Losses;

namespace InitStudy.Properties.Networks;

/// <summary>What each loss is a mean over, by losses known in closed form, and that it is added up in double.</summary>
public sealed class LossMeanTests
{
    const double Ln2 = 0.6931471805599453, Ln3 = 1.0986122886681098;

    /// <summary>A logit of 0 costs ln 2 whatever its target, and ∂L/∂z is (½ − t) / elements: over all elements, not a row.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5)]
    [InlineData(7, 1)]
    [InlineData(12, 3)]
    public void LogisticCrossEntropyIsTheMeanOverAllElements(int rows, int columns)
    {
        Matrix<double> logits = new(rows, columns), target = new(rows, columns), gradient = new(rows, columns);
        for (var i = 0; i < target.Count; i++) target.Values[i] = i % 3 == 0 ? 1 : 0;
        Assert.Equal(Ln2, LogisticCrossEntropy.Evaluate(logits, target, gradient), 1e-15);
        for (var i = 0; i < target.Count; i++) Assert.Equal((0.5 - target.Values[i]) / target.Count, gradient.Values[i], 1e-16);
    }

    /// <summary>Three equal logits cost ln 3 a row: over rows.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void SoftmaxCrossEntropyIsTheMeanOverRows(int rows)
    {
        Matrix<double> logits = new(rows, 3), gradient = new(rows, 3);
        Assert.Equal(Ln3, SoftmaxCrossEntropy.Evaluate(logits, new int[rows], gradient), 1e-15);
        for (var i = 0; i < rows; i++)
        {
            Assert.Equal((1 / 3.0 - 1) / rows, gradient[i, 0], 1e-16);
            Assert.Equal(1 / 3.0 / rows, gradient[i, 2], 1e-16);
        }
    }

    /// <summary>One element misses by 2¹², ten by 1: of the sum 2²⁴ + 10 single precision would keep no one.</summary>
    [Fact]
    public void LossesOfFloatsAreAddedInDouble()
    {
        const double misses = (1 << 24) + 10.0;
        Matrix<float> y = new([1 << 12, .. Enumerable.Repeat(1f, 10)], 11, 1), target = new(11, 1), gradient = new(11, 1);
        Assert.Equal(misses / 11, MeanSquaredError.Evaluate(y, target, gradient));
        Assert.Equal(misses / 22, Huber.Evaluate(y, target, gradient, delta: 1e6));
        Matrix<float> logits = new([1 << 24, .. Enumerable.Repeat(64f, 10)], 11, 1);
        Assert.Equal(((1 << 24) + 640.0) / 11, LogisticCrossEntropy.Evaluate(logits, target, gradient));
        Matrix<float> two = new(11, 2);
        for (var i = 0; i < 11; i++) two[i, 1] = i == 0 ? 1 << 24 : 41;
        Assert.Equal(((1 << 24) + 410.0) / 11, SoftmaxCrossEntropy.Evaluate(two, new int[11], new Matrix<float>(11, 2)), 1e-9);
    }
}
