using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Training;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Allocations;

/// <summary>Steps that several threads share.</summary>
static class SharedSteps
{
    const int Batch = 64, Images = 256;

    /// <summary>Products and an update that are worth sharing: 600 000 weights.</summary>
    public static StepKind Wide { get; } = StepKind.Of("a wide network", Arbitraries.AnySeed().Generator, Step);

    /// <summary>Makes the pool as large as the machine, and lets each of its threads take such a step on its own.</summary>
    /// <remarks>A thread keeps its room for packed matrices; one that first helps later would allocate it then.</remarks>
    public static void WarmUpEveryThread()
    {
        var threads = Environment.ProcessorCount;
        ThreadPool.SetMinThreads(threads, threads);
        ThreadPool.SetMaxThreads(threads, threads);
        using var together = new Barrier(threads + 1);
        for (var thread = 0; thread < threads; thread++)
        {
            ThreadPool.QueueUserWorkItem(_ =>
            {
                together.SignalAndWait();
                KernelThreads.Alone<object?>(() =>
                {
                    Step(new(0))();
                    return null;
                });
                together.SignalAndWait();
            });
        }

        together.SignalAndWait();
        together.SignalAndWait();
    }

    static Action Step(Seed seed)
    {
        var network = Mlp.Create<float>(
            [256, 512, 512, 512], new Tanh(), VarianceScaling.GlorotNormal, seed.Stream.Child("weights"), Batch);
        var images = new Matrix<float>(Images, 256);
        Normal.Standard.Fill(images, seed.Stream.Child("images"));
        int[] labels = [.. Enumerable.Range(0, Images)];
        var run = new TrainingRun<float>(network, new Adam(0.001), images, labels, seed.Stream.Child("batches"));
        return () => run.Step();
    }
}
