using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>After a first step, training allocates nothing.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class AllocationTests
{
    [Property]
    public void AStepInSingleAllocatesNothing(TrainingCase c) => AStepAllocatesNothing<float>(c);

    [Property]
    public void AStepInDoubleAllocatesNothing(TrainingCase c) => AStepAllocatesNothing<double>(c);

    [Property]
    public void ARegularizedAndWatchedStepAllocatesNothing(TrainingCase c)
    {
        var run = RegularizedRunProperties.Regularized<float>(c);
        var watch = new EarlyStopping<float>(run.Network, 100);
        AllocatesNothing(() =>
        {
            run.Step();
            watch.Observe(-watch.Observations);
        });
        AllocatesNothing(watch.Restore);
    }

    [Property]
    public void APassWithSquaredErrorAllocatesNothing(NetworkCase c)
    {
        var network = c.Network<float>(c.Batch);
        var (x, target, dy) =
            (c.Input<float>(c.Batch), c.Target<float>(c.Batch), new Matrix<float>(c.Batch, c.Outputs));
        AllocatesNothing(() =>
        {
            MeanSquaredError.Evaluate(network.Forward(x), target, dy);
            network.Backward(dy);
        });
    }

    [Property]
    public void AClippedStepThroughTimeAndResidualBlocksAllocatesNothing(SequenceCase c)
    {
        const int classes = 3;
        var states = c.Layer<float>();
        var network = new Network<float>(
            [
                states,
                new Slice<float>(states.Outputs, states.Outputs - c.Units, c.Units),
                .. new ResidualBlocks(c.Units, 2, 2, new Relu(), Gate: 0.5).Create<float>(
                    VarianceScaling.HeNormal, c.Seed.Stream, c.Batch),
                new Dense<float>(c.Units, classes, VarianceScaling.HeNormal, c.Seed.Stream),
            ],
            c.Batch);
        int[] labels = [.. Enumerable.Range(0, c.Batch).Select(row => row % classes)];
        foreach (var clipping in new IClipping[] { new ClipByGlobalNorm(0.01), new ClipByValue(0.001) })
        {
            var run = new TrainingRun<float>(network, new Sgd(0.01), c.Input<float>(), labels, c.Seed.Stream) { Clipping = clipping };
            AllocatesNothing(() => run.Step());
        }
    }

    static void AStepAllocatesNothing<T>(TrainingCase c) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var run = c.Run<T>();
        AllocatesNothing(() => run.Step());
    }

    internal static void AllocatesNothing(Action step)
    {
        for (var t = 0; t < 2; t++) step();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var t = 0; t < 10; t++) step();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
