using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;
using static InitStudy.Properties.Layers.NormalizationCase;

namespace InitStudy.Properties.Layers;

/// <summary>What batch normalization remembers of its training passes, and predicts with.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class RunningStatisticsProperties
{
    const double Epsilon = 0.01;

    /// <summary>After t passes: (1 − s)ᵗ times the start plus s Σₖ (1 − s)ᵗ⁻ᵏ times the statistics of pass k.</summary>
    [Property]
    public void AreTheWeightedMeanOfAllBatches(Fans shape, Seed seed, byte code)
    {
        var (share, keep) = (code / 255.0, 1 - code / 255.0);
        double[] powers = [1, keep, keep * keep, keep * keep * keep];
        var cases = Enumerable.Range(0, 3).Select(t => new NormalizationCase(shape, new(seed.Value + (ulong)t))).ToArray();
        var layer = new BatchNormalization<double>(shape.Out, Epsilon, share);
        foreach (var c in cases) Output(layer, c.X);
        for (var j = 0; j < shape.Out; j++)
        {
            var (mean, variance) = (0.0, powers[3]);
            for (var k = 0; k < 3; k++)
            {
                var weight = share * powers[2 - k];
                var (m, v) = Moments(Column(cases[k].X, j));
                mean += weight * m;
                variance += weight * v * cases[k].Rows / (cases[k].Rows - 1);
            }

            Assert.Equal(mean, layer.RunningMean[0, j], 1e-12 * (1 + Math.Abs(mean)));
            Assert.Equal(variance, layer.RunningVariance[0, j], 1e-10 * (1 + variance));
        }
    }

    [Property]
    public void APredictionNormalizesEveryRowByThem(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(shape, seed);
        var layer = c.With(new BatchNormalization<double>(c.Width, Epsilon));
        Output(layer, c.X);
        var x = c.Drawn(3, "another x");
        foreach (var pass in new[] { Pass.Prediction, Pass.Sampling })
        {
            var y = Output(layer, x, pass);
            for (var j = 0; j < c.Width; j++)
            {
                var deviation = Math.Sqrt(layer.RunningVariance[0, j] + Epsilon);
                for (var i = 0; i < x.Rows; i++)
                {
                    var expected = (x[i, j] - layer.RunningMean[0, j]) / deviation * layer.Gamma.Value[0, j] + layer.Beta.Value[0, j];
                    Assert.Equal(expected, y[i, j], 1e-10 * (1 + Math.Abs(expected)));
                }
            }

            Same.Spans<double>(y.Row(1), Output(layer, x.RowRange(1, 1), pass).Values, "one row alone");
        }
    }

    [Property]
    public void APredictionLeavesThemAndTheBackwardPassAlone(Fans shape, Seed seed)
    {
        var c = new NormalizationCase(shape, seed);
        var layer = c.With(new BatchNormalization<double>(c.Width));
        Output(layer, c.X);
        var dx = InputGradient(layer, c.X, c.Dy);
        double[] statistics = [.. layer.RunningMean.Values, .. layer.RunningVariance.Values];
        Output(layer, c.Dy, Pass.Prediction);
        Output(layer, c.Dy, Pass.Sampling);
        double[] after = [.. layer.RunningMean.Values, .. layer.RunningVariance.Values];
        Assert.Equal(statistics, after);
        Same.Spans<double>(dx.Values, InputGradient(layer, c.X, c.Dy).Values, "dx");
    }

    [Fact]
    public void StartAtMeanZeroAndVarianceOne()
    {
        var layer = new BatchNormalization<float>(2, epsilon: 0);
        Matrix<float> x = new([3, -1, 0.5f, 2], 2, 2);
        Same.Spans<float>(x.Values, Output(layer, x, Pass.Prediction).Values, "the first prediction");
    }
}
