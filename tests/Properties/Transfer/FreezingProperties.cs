using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;
using InitStudy.Model.Training;
using InitStudy.Model.Transfer;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Transfer;

/// <summary>What is frozen does not move by a bit; what learns more slowly moves exactly as much less.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class FreezingProperties
{
    /// <summary>Under any optimizer, with penalties and a constraint that would move every weight.</summary>
    [Property]
    public void FrozenLayersDoNotMove(TrainingCase c, byte count)
    {
        foreach (var optimizer in Family.Optimizers)
        {
            var run = Run(c.Run<double>().Network, optimizer, c);
            var layers = run.Network.Layers;
            var frozen = layers.Take(count % (layers.Count + 1)).ToArray();
            LayerRates.Freeze(frozen);
            var before = Copies(frozen);
            for (var step = 0; step < 4; step++) run.Step();
            Unmoved(before, frozen);
        }
    }

    /// <summary>Frozen batch normalization keeps its running statistics, too, and lets the gradient through as an affine map.</summary>
    [Property]
    public void FrozenNormalizationIsAFixedAffineMap(Fans fans, Seed seed)
    {
        const int Batch = 4;
        var normalization = new BatchNormalization<double>(fans.In);
        Normal.Standard.Fill(normalization.Gamma.Value, seed.Stream.Child("gamma"));
        Matrix<double> x = Standard(Batch, fans.In, seed, "x"), y = new(Batch, fans.In), predicted = new(Batch, fans.In);
        normalization.Forward(x, y); // moves the running statistics away from where they start
        LayerRates.Freeze([normalization]);
        var before = Copies([normalization]);
        normalization.Forward(Standard(Batch, fans.In, seed, "other"), y);
        normalization.Forward(x, y);
        Unmoved(before, [normalization]);
        normalization.Forward(x, predicted, Pass.Prediction);
        Same.Spans<double>(predicted.Values, y.Values, "a training pass");
        Matrix<double> dy = Standard(Batch, fans.In, seed, "dy"), dx = new(Batch, fans.In);
        normalization.Backward(x, y, dy, dx);
        for (var j = 0; j < fans.In; j++)
        {
            var slope = normalization.Gamma.Value[0, j] / Math.Sqrt(normalization.RunningVariance[0, j] + normalization.Epsilon);
            for (var i = 0; i < Batch; i++) Assert.Equal(slope * dy[i, j], dx[i, j], 1e-12 * Math.Abs(slope * dy[i, j]));
        }
    }

    /// <summary>One step of gradient descent from zero weights: factor 1/4 moves them a quarter as far, exactly.</summary>
    [Property]
    public void ALowerRateScalesTheFirstStepExactly(NetworkCase c)
    {
        var (plain, slow) = (StepFromZero(c, 1), StepFromZero(c, 0.25));
        for (var s = 0; s < plain.State.Count; s++)
        {
            for (var i = 0; i < plain.State[s].Count; i++)
                Assert.Equal(plain.State[s].Values[i] / 4, slow.State[s].Values[i]);
        }
    }

    /// <summary>Adam's first step is the learning rate against the sign: also for a layer that was frozen a while.</summary>
    [Property]
    public void AThawedLayerStartsLikeAnyOther(TrainingCase c)
    {
        var run = Run(c.Run<double>().Network, new Adam(0.001, Epsilon: 0), c, penalties: false);
        LayerRates.Freeze(run.Network.Layers);
        for (var step = 0; step < 50; step++) run.Step();
        LayerRates.Set(run.Network.Layers, 1);
        var before = Copies(run.Network.Layers);
        run.Step();
        for (var p = 0; p < before.Count; p++)
        {
            var parameter = run.Network.Parameters[p];
            for (var i = 0; i < parameter.Value.Count; i++)
            {
                var expected = before[p][i] - 0.001 * Math.Sign(parameter.Gradient.Values[i]);
                if (parameter.Gradient.Values[i] != 0) Assert.Equal(expected, parameter.Value.Values[i], 1e-9);
            }
        }
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    public void RatesOutOfRangeAreNamed(double factor) => Failure.Names(
        () => LayerRates.Set([new Dense<double>(1, 1)], factor),
        FormattableString.Invariant($"factor is {factor}"), "at least 0");

    internal static List<double[]> Copies(IReadOnlyList<ILayer<double>> layers) =>
        [.. layers.SelectMany(layer => layer.State).Select(state => state.Values.ToArray())];

    internal static void Unmoved(List<double[]> before, IReadOnlyList<ILayer<double>> layers)
    {
        var after = Copies(layers);
        for (var s = 0; s < before.Count; s++) Same.Spans<double>(before[s], after[s], $"frozen state {s}");
    }

    static TrainingRun<double> Run(Network<double> network, IOptimizer optimizer, TrainingCase c, bool penalties = true) => new(
        network, optimizer, c.Network.Input<double>(c.Images), c.Network.Labels(c.Images), c.Batches)
    {
        Penalties = penalties ? [new L2(0.1), new L1(0.1)] : [],
        Constraint = penalties ? new MaxNorm(0.01) : null,
    };

    static Network<double> StepFromZero(NetworkCase c, double factor)
    {
        var network = c.Network<double>(c.Batch);
        network.Forward(c.Input<double>(c.Batch));
        network.Backward(c.Target<double>(c.Batch));
        foreach (var parameter in network.Parameters) parameter.Value.Fill(0);
        LayerRates.Set(network.Layers, factor);
        new OptimizerState<double>(new Sgd(0.3), network.Parameters).Step();
        return network;
    }

    static Matrix<double> Standard(int rows, int columns, Seed seed, string name)
    {
        var matrix = new Matrix<double>(rows, columns);
        Normal.Standard.Fill(matrix, seed.Stream.Child(name));
        return matrix;
    }
}
