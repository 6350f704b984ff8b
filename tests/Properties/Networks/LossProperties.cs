using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Losses;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Networks;

/// <summary>Identities of the two losses.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
public sealed class LossProperties
{
    [Property]
    public void CrossEntropysGradientIsNumeric(Fans shape, Seed seed)
    {
        var (logits, labels, dlogits) = Classification(Small(shape), seed, 3);
        double Loss() => SoftmaxCrossEntropy.Evaluate<double>(logits, labels, new(logits.Rows, logits.Columns));
        SoftmaxCrossEntropy.Evaluate<double>(logits, labels, dlogits);
        NumericGradient.Is(dlogits, logits, Loss, "dlogits");
    }

    [Property]
    public void SquaredErrorsGradientIsNumeric(Fans shape, Seed seed)
    {
        var (y, _, dy) = Classification(Small(shape), seed, 3);
        var (target, _, _) = Classification(Small(shape), new(~seed.Value), 3);
        double Loss() => MeanSquaredError.Evaluate(y, target, new(y.Rows, y.Columns));
        MeanSquaredError.Evaluate(y, target, dy);
        NumericGradient.Is(dy, y, Loss, "dy");
    }

    /// <summary>Softmax sums to 1, and so does the one-hot label.</summary>
    [Property]
    public void CrossEntropysGradientSumsToZeroInEveryRow(Fans shape, Seed seed)
    {
        foreach (var scale in new[] { 1e-3, 1, 30, 1e4 })
        {
            var (logits, labels, dlogits) = Classification(shape, seed, scale);
            SoftmaxCrossEntropy.Evaluate<double>(logits, labels, dlogits);
            for (var i = 0; i < shape.In; i++)
            {
                Assert.Equal(0, dlogits.Row(i).ToArray().Sum(), 1e-14);
                Assert.InRange(dlogits[i, labels[i]], -1.0 / shape.In, 0);
            }
        }
    }

    [Property]
    public void AddingToAllLogitsOfARowChangesNothing(Fans shape, Seed seed)
    {
        var (logits, labels, dlogits) = Classification(shape, seed, 3);
        var loss = SoftmaxCrossEntropy.Evaluate<double>(logits, labels, dlogits);
        var before = dlogits.Values.ToArray();
        foreach (var shift in new[] { 1e4, -1e4 })
        {
            var shifted =
                new Matrix<double>([.. logits.Values.ToArray().Select(logit => logit + shift)], shape.In, shape.Out);
            Assert.Equal(loss, SoftmaxCrossEntropy.Evaluate<double>(shifted, labels, dlogits), 1e-10);
            for (var i = 0; i < before.Length; i++) Assert.Equal(before[i], dlogits.Values[i], 1e-10);
        }
    }

    [Property]
    public void EqualLogitsCostTheLogarithmOfTheClasses(Fans shape, Seed seed)
    {
        var (logits, labels, dlogits) = Classification(shape, seed, 0);
        var loss = SoftmaxCrossEntropy.Evaluate<double>(logits, labels, dlogits);
        Assert.Equal(MathNet.Numerics.Distributions.Exponential.InvCDF(1, 1 - 1.0 / shape.Out), loss, 1e-12); // ln n
    }

    /// <summary>
    /// Logits of ±10⁴ overflow eˣ; the loss is their difference, and a row that is right costs nothing.
    /// </summary>
    [Property]
    public void HugeLogitsAreStable(Fans shape, Seed seed)
    {
        var classes = shape.Out + 1;
        var (_, labels, dlogits) = Classification(new(shape.In, classes), seed, 1);
        var logits = new Matrix<double>(shape.In, classes);
        logits.Fill(-1e4);
        for (var i = 0; i < shape.In; i++) logits[i, labels[i]] = 1e4;
        Assert.Equal(0, SoftmaxCrossEntropy.Evaluate<double>(logits, labels, dlogits));
        Assert.All(dlogits.Values.ToArray(), d => Assert.Equal(0, d));

        int[] wrong = [.. labels.Select(label => (label + 1) % classes)];
        Assert.Equal(2e4, SoftmaxCrossEntropy.Evaluate<double>(logits, wrong, dlogits), 1e-8);
        for (var i = 0; i < shape.In; i++) Assert.Equal(-1.0 / shape.In, dlogits[i, wrong[i]], 1e-15);
    }

    [Property]
    public void SquaredErrorIsZeroAtTheTargetAndOneWhereAllAreOneOff(Fans shape, Seed seed)
    {
        var (y, _, dy) = Classification(shape, seed, 3);
        Assert.Equal(0, MeanSquaredError.Evaluate(y, y, dy));
        Assert.All(dy.Values.ToArray(), d => Assert.Equal(0, d));
        var oneOff = new Matrix<double>([.. y.Values.ToArray().Select(v => v - 1)], y.Rows, y.Columns);
        Assert.Equal(1, MeanSquaredError.Evaluate(y, oneOff, dy), 1e-12);
        Assert.All(dy.Values.ToArray(), d => Assert.Equal(2.0 / y.Count, d, 1e-12));
    }

    [Fact]
    public void WhatDoesNotFitIsNamed()
    {
        Matrix<double> y = new(2, 3), other = new(3, 2);
        Failure.Names(() => SoftmaxCrossEntropy.Evaluate<double>(y, [0], y), "labels.Length is 1", "expected 2");
        Failure.Names(
            () => SoftmaxCrossEntropy.Evaluate<double>(y, [0, 1], other), "dlogits is (3, 2)", "expected (2, 3)");
        foreach (var label in new[] { -1, 3, int.MinValue, int.MaxValue })
            Failure.Names(
                () => SoftmaxCrossEntropy.Evaluate<double>(y, [0, label], y), $"label is {label}", "expected 0 to 2");
        Failure.Names(() => MeanSquaredError.Evaluate(y, other, y), "target is (3, 2)", "expected (2, 3)");
        Failure.Names(() => MeanSquaredError.Evaluate(y, y, other), "dy is (3, 2)", "expected (2, 3)");
    }

    static Fans Small(Fans shape) => new(shape.In % 8 + 1, shape.Out % 8 + 1);

    static (Matrix<double> Logits, int[] Labels, Matrix<double> Dlogits) Classification(
        Fans shape, Seed seed, double scale)
    {
        var logits = new Matrix<double>(shape.In, shape.Out);
        if (scale > 0) new Normal(scale).Fill(logits, seed.Stream.Child("logits"));
        int[] labels = [.. Enumerable.Range(0, shape.In).Select(i => seed.Stream.Child("labels").Choice(i, shape.Out))];
        return (logits, labels, new(shape.In, shape.Out));
    }
}
