using FsCheck.Xunit;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Training;
using InitStudy.Properties.Evidence;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Layers;

/// <summary>Sampled predictions: their statistics, their mean where it is known, and what they leave alone.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class MonteCarloProperties
{
    const int Classes = 3, Batch = 4;

    [Property]
    public void MeanAndDeviationAreThoseOfThePasses(Fans fans, Seed seed)
    {
        var (network, x) = (Network(fans, 0.4, seed), Drawn(Batch, fans.In, seed));
        var prediction = MonteCarlo.Predict(network, x, 5);
        ((IDrops)network.Layers[3]).Mask.SamplingPasses = 0;
        var passes = Enumerable.Range(0, 5).Select(_ => Probabilities(network, x, Pass.Sampling)).ToArray();
        for (var e = 0; e < Batch * Classes; e++)
        {
            var (mean, variance) = NormalizationCase.Moments(passes.Select(p => p[e]));
            Assert.Equal(mean, prediction.Mean.Values[e], 1e-12);
            Assert.Equal(Math.Sqrt(variance), prediction.Deviation.Values[e], 1e-7); // near 0 a root shows rounding
        }
    }

    [Property]
    public void WithoutDropoutAllPassesAreThePrediction(Fans fans, Seed seed)
    {
        var (network, x) = (Network(fans, 0, seed), Drawn(Batch, fans.In, seed));
        var prediction = MonteCarlo.Predict(network, x, 3);
        var expected = Probabilities(network, x, Pass.Prediction);
        for (var e = 0; e < expected.Length; e++)
        {
            Assert.Equal(expected[e], prediction.Mean.Values[e], 1e-12);
            Assert.Equal(0, prediction.Deviation.Values[e], 1e-7);
        }
    }

    /// <summary>Where only linear maps follow, the mean of sampled logits over masks is the prediction's.</summary>
    [Fact]
    public void InALinearNetworkTheMeanOfTheLogitsIsThePrediction()
    {
        var seed = new Seed(FreshRoot.Draw());
        var dense = new Dense<double>(5, 1, VarianceScaling.LeCunNormal, seed.Stream.Child("weights"));
        var network = new Network<double>([new Dropout<double>(5, 0.3, seed.Stream), dense], 1);
        var x = Drawn(1, 5, seed);
        double[] terms = [.. Enumerable.Range(0, 5).Select(i => x[0, i] * dense.Weight.Value[i, 0] / 0.7)];
        var (low, high) = (terms.Where(term => term < 0).Sum(), terms.Where(term => term > 0).Sum());
        double Share(double logit) => Math.Clamp((logit - low) / (high - low), 0, 1);
        var mean = Share(network.Predict(x)[0, 0]);
        var sample = new Sample();
        for (var pass = 0; pass < 20_000; pass++) sample.Add(Share(network.Predict(x, Pass.Sampling)[0, 0]));
        Assert.NotEqual(Verdict.Refuted, new SequentialTest(new UnitInterval(), new(mean, mean)).Judge(sample));
        Assert.Equal(Verdict.Supported, new SequentialTest(new UnitInterval(), new(mean - 0.05, mean + 0.05)).Judge(sample));
    }

    [Property]
    public void SamplingLeavesTrainingAlone(Fans fans, Seed seed)
    {
        var (disturbed, alone) = (Network(fans, 0.4, seed), Network(fans, 0.4, seed));
        var (x, dy) = (Drawn(Batch, fans.In, seed), Drawn(Batch, Classes, seed));
        for (var step = 0; step < 2; step++)
        {
            disturbed.Forward(x);
            alone.Forward(x);
            MonteCarlo.Predict(disturbed, x, 3);
            Same.Spans<double>(alone.Backward(dy).Values, disturbed.Backward(dy).Values, "dx");
            for (var p = 0; p < alone.Parameters.Count; p++)
                Same.Spans<double>(alone.Parameters[p].Gradient.Values, disturbed.Parameters[p].Gradient.Values, "gradient");
        }

        var (expected, actual) = ((BatchNormalization<double>)alone.Layers[1], (BatchNormalization<double>)disturbed.Layers[1]);
        Same.Spans<double>(expected.RunningMean.Values, actual.RunningMean.Values, "running mean");
        Same.Spans<double>(expected.RunningVariance.Values, actual.RunningVariance.Values, "running variance");
    }

    /// <summary>pⱼ / pₖ = e^(logitⱼ − logitₖ), and all sum to 1, however large the logits.</summary>
    [Property]
    public void SoftmaxSumsToOneInTheRightRatios(Fans fans, Seed seed)
    {
        var logits = Drawn(1, fans.In, seed).Values.ToArray();
        var p = new double[fans.In];
        Softmax.Fill<double>(logits, p);
        Assert.Equal(1, p.Sum(), 1e-12);
        for (var j = 1; j < p.Length; j++) Assert.Equal(p[0] * Elementary.Exp(logits[j] - logits[0]), p[j], 1e-12);
        Softmax.Fill<double>([.. logits.Select(logit => 1e4 * logit)], p);
        Assert.Equal(1, p.Sum(), 1e-12);
    }

    [Fact]
    public void WrongCallsAreNamed()
    {
        var network = Network(new(2, 2), 0.5, new(0));
        Failure.Names(() => MonteCarlo.Predict(network, new(1, 2), 0), "passes is 0", "at least 1");
        Failure.Names(() => MonteCarlo.Predict(network, new(1, 3), 1), "x is (1, 3)", "of 2 columns");
        Failure.Names(() => Softmax.Fill<double>(new double[2], new double[3]), "is 3", "expected 2");
    }

    static Network<double> Network(Fans fans, double rate, Seed seed) => new(
        [
            new Dense<double>(fans.In, fans.Out, VarianceScaling.LeCunNormal, seed.Stream.Child(0)),
            new BatchNormalization<double>(fans.Out),
            new Activate<double>(fans.Out, new Tanh()),
            new Dropout<double>(fans.Out, rate, seed.Stream.Child("dropout")),
            new Dense<double>(fans.Out, Classes, VarianceScaling.LeCunNormal, seed.Stream.Child(1)),
        ],
        Batch);

    static double[] Probabilities(Network<double> network, Matrix<double> x, Pass pass)
    {
        var (logits, p) = (network.Predict(x, pass), new double[x.Rows * Classes]);
        for (var i = 0; i < x.Rows; i++) Softmax.Fill<double>(logits.Row(i), p.AsSpan(i * Classes, Classes));
        return p;
    }

    static Matrix<double> Drawn(int rows, int columns, Seed seed)
    {
        var x = new Matrix<double>(rows, columns);
        Normal.Standard.Fill(x, seed.Stream.Child("x"));
        return x;
    }
}
