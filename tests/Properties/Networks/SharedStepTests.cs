using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Properties.Networks;

/// <summary>A step that threads share allocates nothing on any of them.</summary>
/// <remarks>
/// All threads of the process are counted, so nothing else may run; what the test runner itself allocates now and then
/// must spare one block of steps, while an allocation of the step's own would be in every block.
/// </remarks>
[Collection(nameof(SharedStepTests))]
[CollectionDefinition(nameof(SharedStepTests), DisableParallelization = true)]
public sealed class SharedStepTests
{
    const int Blocks = 20, StepsOfABlock = 10;

    [Fact]
    public void AStepOfAWideNetworkAllocatesNothingOnAnyThread()
    {
        Assert.True(Workers.Count > 1 || Environment.ProcessorCount == 1);
        var run = Wide();
        for (var t = 0; t < StepsOfABlock; t++) run.Step();
        var least = Enumerable.Range(0, Blocks).Min(_ => AllocatedBy(run));
        Assert.Equal(0, least);
    }

    static long AllocatedBy(TrainingRun<float> run)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var t = 0; t < StepsOfABlock; t++) run.Step();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>Products and an update that are worth sharing: 600 000 weights.</summary>
    static TrainingRun<float> Wide()
    {
        var random = RandomStream.Root(1);
        var network = Mlp.Create<float>(
            [256, 512, 512, 512], new Tanh(), VarianceScaling.GlorotNormal, random.Child("weights"), batch: 64);
        var images = new Matrix<float>(256, 256);
        Normal.Standard.Fill(images, random.Child("images"));
        int[] labels = [.. Enumerable.Range(0, images.Rows)];
        return new(network, new Adam(0.001), images, labels, random.Child("batches"));
    }
}
