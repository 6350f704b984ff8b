using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Losses;
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
