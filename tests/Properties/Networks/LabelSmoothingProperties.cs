using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Losses;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Networks;

/// <summary>Cross-entropy against targets that keep 1 − s for the label and spread s over all classes.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
public sealed class LabelSmoothingProperties
{
    [Property]
    public void WithoutSmoothingEveryBitIsAsBefore(Fans shape, Seed seed)
    {
        var c = new Scores(shape, seed);
        Assert.Equal(c.Loss(c.Gradient), c.Loss(c.Other, smoothing: 0));
        Same.Spans<double>(c.Gradient.Values, c.Other.Values, "dlogits");
    }

    /// <summary>−Σ tⱼ ln pⱼ and (p − t) / batch, each probability from its own quotient.</summary>
    [Property]
    public void LossAndGradientAreTheirDefinitions(Fans shape, Seed seed)
    {
        var c = new Scores(shape, seed);
        var expected = 0.0;
        var loss = c.Loss(c.Gradient, c.Smoothing);
        for (var i = 0; i < c.Logits.Rows; i++)
        {
            for (var j = 0; j < c.Logits.Columns; j++)
            {
                var others = c.Logits.Row(i).ToArray().Sum(other => Elementary.Exp(other - c.Logits[i, j]));
                expected += c.Target(i, j) * Elementary.Log(others) / c.Logits.Rows;
                Assert.Equal((1 / others - c.Target(i, j)) / c.Logits.Rows, c.Gradient[i, j], 1e-13);
            }
        }

        Assert.Equal(expected, loss, 1e-12 * (1 + expected));
    }

    [Property]
    public void TheGradientIsNumeric(Fans shape, Seed seed)
    {
        var c = new Scores(new(shape.In % 8 + 1, shape.Out % 8 + 1), seed);
        c.Loss(c.Gradient, c.Smoothing);
        NumericGradient.Is(c.Gradient, c.Logits, () => c.Loss(c.Other, c.Smoothing), "dlogits");
    }

    /// <summary>Where the softmax is the target the gradient is 0, and the loss the target's entropy.</summary>
    /// <remarks>
    /// Up to 40 classes, targets from 1/4000 on, u = 2⁻⁵³: a probability comes out with a relative error of at most
    /// u (6·|ln t| + classes + 8), 98 u. The gradient is that over the batch, here of at least 64: below 2 u. With one row
    /// it is 1.1e-15 now and then.
    /// </remarks>
    [Property]
    public void TheOptimumIsTheTarget(Fans shape, Seed seed)
    {
        var c = new Scores(shape with { In = shape.In + 63 }, seed);
        var entropy = 0.0;
        for (var i = 0; i < c.Logits.Rows; i++)
        {
            for (var j = 0; j < c.Logits.Columns; j++)
            {
                c.Logits[i, j] = Elementary.Log(c.Target(i, j));
                entropy -= c.Target(i, j) * c.Logits[i, j] / c.Logits.Rows;
            }
        }

        Assert.Equal(entropy, c.Loss(c.Gradient, c.Smoothing), 1e-12 * (1 + entropy));
        Assert.All(c.Gradient.Values.ToArray(), d => Assert.Equal(0, d, 1e-15));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    public void SmoothingIsAShareBelowOne(double smoothing)
    {
        var logits = new Matrix<double>(1, 3);
        Failure.Names(
            () => SoftmaxCrossEntropy.Evaluate(logits, [0], logits, smoothing),
            FormattableString.Invariant($"smoothing is {smoothing}"), "expected a number from 0 to below 1");
    }

    /// <summary>Generated logits, labels and a share of smoothing from 1/100 to 99/100.</summary>
    sealed class Scores
    {
        readonly int[] _labels;

        internal Scores(Fans shape, Seed seed)
        {
            (Logits, Gradient, Other) = (Empty(shape), Empty(shape), Empty(shape));
            new Normal(3).Fill(Logits, seed.Stream.Child("logits"));
            var random = seed.Stream.Child("labels");
            _labels = [.. Enumerable.Range(0, shape.In).Select(i => random.Choice(i, shape.Out))];
            Smoothing = (1 + random.Choice(shape.In, 99)) / 100.0;
        }

        internal Matrix<double> Logits { get; }

        internal Matrix<double> Gradient { get; }

        internal Matrix<double> Other { get; }

        internal double Smoothing { get; }

        internal double Target(int i, int j) =>
            (j == _labels[i] ? 1 - Smoothing : 0) + Smoothing / Logits.Columns;

        internal double Loss(Matrix<double> dlogits) => SoftmaxCrossEntropy.Evaluate(Logits, _labels, dlogits);

        internal double Loss(Matrix<double> dlogits, double smoothing) =>
            SoftmaxCrossEntropy.Evaluate(Logits, _labels, dlogits, smoothing);

        static Matrix<double> Empty(Fans shape) => new(shape.In, shape.Out);
    }
}
