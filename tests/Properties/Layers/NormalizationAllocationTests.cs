using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Networks;

namespace InitStudy.Properties.Layers;

/// <summary>Normalization and dropout allocate nothing after a first training step.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class NormalizationAllocationTests
{
    const int Batch = 5, Images = 12;

    [Property]
    public void AStepInSingleAllocatesNothing(Fans fans, Seed seed) => AStepAllocatesNothing<float>(fans, seed);

    [Property]
    public void AStepInDoubleAllocatesNothing(Fans fans, Seed seed) => AStepAllocatesNothing<double>(fans, seed);

    static void AStepAllocatesNothing<T>(Fans fans, Seed seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var network = new Network<T>(
            [
                new Dense<T>(fans.In, fans.Out, VarianceScaling.LeCunNormal, seed.Stream.Child(0)),
                new BatchNormalization<T>(fans.Out),
                new Dropout<T>(fans.Out, 0.3, seed.Stream.Child(1)),
                new LayerNormalization<T>(fans.Out),
                new AlphaDropout<T>(fans.Out, 0.3, seed.Stream.Child(2)),
            ],
            Batch);
        var images = new Matrix<T>(Images, fans.In);
        Normal.Standard.Fill(images, seed.Stream.Child("images"));
        var run = new TrainingRun<T>(network, new Sgd(0.01), images, new int[Images], seed.Stream.Child("batches"));
        AllocationTests.AllocatesNothing(() =>
        {
            run.Step();
            network.Predict(images.RowRange(0, Batch));
            network.Predict(images.RowRange(0, Batch), Pass.Sampling);
        });
    }
}
