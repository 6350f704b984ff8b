using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Losses;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Networks;

/// <summary>Huber's loss and the logistic cross-entropy: gradients, limits, and losses they must equal.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
public sealed class RegressionLossProperties
{
    static readonly double[] Deltas = [0.1, 1, 2.5];

    [Property]
    public void HubersGradientIsNumeric(Fans shape, Seed seed)
    {
        var (y, target, dy) = Pair(Small(shape), seed);
        foreach (var delta in Deltas)
        {
            Huber.Evaluate(y, target, dy, delta);
            NumericGradient.Is(dy, y, () => Huber.Evaluate(y, target, Like(y), delta), "dy");
        }
    }

    /// <summary>Half the squared error where no error is beyond delta.</summary>
    [Property]
    public void HuberIsHalfTheSquareOfSmallErrors(Fans shape, Seed seed)
    {
        var (y, target, dy) = Pair(shape, seed);
        var (slope, half) = (Like(y), MeanSquaredError.Evaluate(y, target, dy) / 2);
        Assert.Equal(half, Huber.Evaluate(y, target, slope, delta: 1000), 1e-12 * (1 + half));
        for (var i = 0; i < dy.Count; i++) Assert.Equal(dy.Values[i] / 2, slope.Values[i], 1e-15);
    }

    /// <summary>delta (|e| − delta / 2) where all are, with the slope delta of the error's sign.</summary>
    [Property]
    public void HuberIsLinearInLargeErrors(Fans shape, Seed seed)
    {
        var (y, target, dy) = Pair(shape, seed);
        for (var i = 0; i < y.Count; i++) y.Values[i] = target.Values[i] + (i % 2 == 0 ? 1 : -1) * (5 + i);
        var mean = 5 + (y.Count - 1) / 2.0;
        foreach (var delta in Deltas)
        {
            var expected = delta * (mean - delta / 2);
            Assert.Equal(expected, Huber.Evaluate(y, target, dy, delta), 1e-12 * (1 + expected));
            for (var i = 0; i < y.Count; i++)
                Assert.Equal((i % 2 == 0 ? delta : -delta) / y.Count, dy.Values[i], 1e-15);
        }
    }

    [Property]
    public void LogisticCrossEntropysGradientIsNumeric(Fans shape, Seed seed)
    {
        var (logits, target, dlogits) = Questions(Small(shape), seed);
        LogisticCrossEntropy.Evaluate(logits, target, dlogits);
        NumericGradient.Is(
            dlogits, logits, () => LogisticCrossEntropy.Evaluate(logits, target, Like(logits)), "dlogits");
    }

    /// <summary>One question is a choice between the classes "no" with logit 0 and "yes" with logit z.</summary>
    [Property]
    public void LogisticCrossEntropyIsSoftmaxOverTwoClasses(Seed seed, byte more)
    {
        var (logits, target, dlogits) = Questions(new(more + 1, 1), seed);
        int[] labels = [.. Enumerable.Range(0, more + 1).Select(i => seed.Stream.Choice(i, 2))];
        Matrix<double> two = new(more + 1, 2), dtwo = new(more + 1, 2);
        for (var i = 0; i <= more; i++) (two[i, 1], target[i, 0]) = (logits[i, 0], labels[i]);
        var expected = SoftmaxCrossEntropy.Evaluate<double>(two, labels, dtwo);
        Assert.Equal(expected, LogisticCrossEntropy.Evaluate(logits, target, dlogits), 1e-12 * (1 + expected));
        for (var i = 0; i <= more; i++) Assert.Equal(dtwo[i, 1], dlogits[i, 0], 1e-14);
    }

    /// <summary>No logit overflows; a right answer costs nothing, but for e⁻ᶻ, and a wrong one its logit.</summary>
    [Fact]
    public void HugeLogitsAreStable()
    {
        Matrix<double> logits = new([1e4, -1e4, 1e4, -1e4], 4, 1), target = new([1, 0, 0, 1], 4, 1);
        var dlogits = new Matrix<double>(4, 1);
        Assert.Equal(5e3, LogisticCrossEntropy.Evaluate(logits, target, dlogits));
        Assert.Equal([0, 0, 0.25, -0.25], dlogits.Values.ToArray());
        var small = new Matrix<double>([40], 1, 1);
        Assert.InRange(LogisticCrossEntropy.Evaluate(small, new([1], 1, 1), dlogits.RowRange(0, 1)), 4.2e-18, 4.3e-18);
        Assert.InRange(dlogits[0, 0], -4.3e-18, -4.2e-18);
    }

    [Fact]
    public void WhatDoesNotFitIsNamed()
    {
        Matrix<double> y = new(2, 3), other = new(3, 2);
        Failure.Names(() => Huber.Evaluate(y, other, y), "target is (3, 2)", "expected (2, 3)");
        Failure.Names(() => Huber.Evaluate(y, y, other), "dy is (3, 2)", "expected (2, 3)");
        Failure.Names(() => Huber.Evaluate(y, y, y, delta: 0), "delta is 0", "expected a finite number above 0");
        Failure.Names(() => LogisticCrossEntropy.Evaluate(y, other, y), "target is (3, 2)", "expected (2, 3)");
        Failure.Names(() => LogisticCrossEntropy.Evaluate(y, y, other), "dlogits is (3, 2)", "expected (2, 3)");
    }

    static Fans Small(Fans shape) => new(shape.In % 8 + 1, shape.Out % 8 + 1);

    static Matrix<double> Like(Matrix<double> matrix) => new(matrix.Rows, matrix.Columns);

    static (Matrix<double> Y, Matrix<double> Target, Matrix<double> Dy) Pair(Fans shape, Seed seed)
    {
        Matrix<double> y = new(shape.In, shape.Out), target = new(shape.In, shape.Out);
        new Normal(2).Fill(y, seed.Stream.Child("y"));
        Normal.Standard.Fill(target, seed.Stream.Child("target"));
        return (y, target, new(shape.In, shape.Out));
    }

    /// <summary>Logits, and probabilities as targets.</summary>
    static (Matrix<double> Logits, Matrix<double> Target, Matrix<double> Dlogits) Questions(Fans shape, Seed seed)
    {
        var (logits, target, dlogits) = Pair(shape, seed);
        seed.Stream.Child("probabilities").FillUniform(0, target.Values);
        return (logits, target, dlogits);
    }
}
