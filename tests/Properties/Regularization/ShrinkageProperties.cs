using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Regularization;

/// <summary>
/// What a penalty does alone: with a single class the cross-entropy is 0, whatever the weights, and so is its gradient.
/// </summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 40)]
public sealed class ShrinkageProperties
{
    const int Steps = 20;

    /// <summary>w ← w (1 − 2 η c), t times.</summary>
    [Property]
    public void L2MultipliesWeightsByTheSameFactorEveryStep(NetworkCase c, byte penalty)
    {
        var (factor, rate) = ((penalty + 1) / 1000.0, 0.3);
        var run = Run<double>(c, rate, new L2(factor));
        double[][] before = [.. run.Network.Weights.Select(weight => weight.Value.Values.ToArray())];
        var shrunk = 1.0;
        for (var t = 0; t < Steps; t++)
        {
            var squares = before.Sum(weight => weight.Sum(w => shrunk * w * (shrunk * w)));
            Assert.Equal(factor * squares, run.Step(), 1e-12 * (1 + squares));
            shrunk *= 1 - 2 * rate * factor;
        }

        for (var p = 0; p < before.Length; p++)
        {
            var after = run.Network.Weights[p].Value.Values;
            for (var i = 0; i < before[p].Length; i++)
                Assert.Equal(shrunk * before[p][i], after[i], 1e-13 * Math.Abs(before[p][i]));
        }
    }

    /// <summary>w ← w − η c sign(w), and exact zeros stay.</summary>
    /// <remarks>Weights are eighths, the factor halves and the rate a quarter, so that every step is exact.</remarks>
    [Property]
    public void L1MovesEveryWeightByTheSameDistanceTowardsZero(NetworkCase c, byte halves)
    {
        var run = Run<float>(c, 0.25, new L1(halves / 2.0));
        foreach (var weight in run.Network.Weights)
        {
            foreach (ref var w in weight.Value.Values) w = (int)(8 * w) / 8f;
        }

        float[][] expected = [.. run.Network.Weights.Select(weight => weight.Value.Values.ToArray())];
        for (var t = 0; t < Steps; t++)
        {
            Assert.Equal(halves / 2.0 * expected.Sum(weight => weight.Sum(w => (double)Math.Abs(w))), run.Step(), 1e-9);
            foreach (var weight in expected)
            {
                for (var i = 0; i < weight.Length; i++) weight[i] -= 0.25f * halves / 2 * Math.Sign(weight[i]);
            }

            for (var p = 0; p < expected.Length; p++)
                Assert.Equal(expected[p], run.Network.Weights[p].Value.Values.ToArray());
        }
    }

    [Property]
    public void BiasesAreLeftAlone(NetworkCase c)
    {
        var network = OneClass(c).Network<double>(c.Batch);
        var run = new TrainingRun<double>(network, new Sgd(0.1), c.Input<double>(3), [0, 0, 0], c.Seed.Stream)
        {
            Penalties = [new L1(0.5), new L2(0.5)],
            Constraint = new MaxNorm(0.01),
        };
        List<double> Biases() =>
        [
            .. run.Network.Parameters.Where(parameter => !parameter.IsWeight)
                .SelectMany(bias => bias.Value.Values.ToArray()),
        ];
        var before = Biases();
        for (var t = 0; t < Steps; t++) run.Step();
        Assert.NotEmpty(before);
        Assert.Equal(before, Biases());
    }

    static NetworkCase OneClass(NetworkCase c) => c with { Sizes = [.. c.Sizes.SkipLast(1), 1] };

    static TrainingRun<T> Run<T>(NetworkCase c, double rate, IPenalty penalty)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T> =>
        new(OneClass(c).Network<T>(c.Batch), new Sgd(rate), c.Input<T>(3), [0, 0, 0], c.Seed.Stream)
        {
            Penalties = [penalty],
        };
}
