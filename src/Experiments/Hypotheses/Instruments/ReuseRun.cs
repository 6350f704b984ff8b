using InitStudy.Experiments.Data;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;
using InitStudy.Model.Transfer;

namespace InitStudy.Experiments.Hypotheses.Instruments;

/// <summary>Small dense ReLU networks that learn a new task, from scratch or on layers of one that learned an old task.</summary>
/// <remarks>All arms of a replicate see the same images and batches, and draw what is not reused from the same numbers.</remarks>
sealed class ReuseRun
{
    /// <summary>Hidden layers, of <see cref="Width"/> units each.</summary>
    public const int HiddenLayers = 3;

    /// <summary>Units of a hidden layer.</summary>
    public const int Width = 24;

    /// <summary>Steps on the old task.</summary>
    public const int OldSteps = 200;

    /// <summary>Steps on the new task, in every arm.</summary>
    public const int NewSteps = 50;

    const int Batch = 16;

    static readonly Adam Optimizer = new(0.005);

    readonly ReuseData _data;
    readonly RandomStream _random;
    readonly Network<float> _old;

    /// <summary>A network that has learned the old task.</summary>
    public ReuseRun(ReuseData data, RandomStream random)
    {
        (_data, _random) = (data, random);
        _old = Fresh(data.Old, random.Child("old weights"));
        Train(_old, data.Old, "old batches", OldSteps);
    }

    /// <summary>Share of the new task's test images that the arm gets wrong after its last step.</summary>
    /// <param name="arm">What is reused, and how it learns on.</param>
    public double Error(ReuseArm arm) => 1 - Trained(arm).Accuracy;

    /// <summary>How well the arm does the new task after <paramref name="steps"/> steps.</summary>
    public Evaluation Trained(ReuseArm arm, int steps = NewSteps)
    {
        var network = Start(arm);
        Train(network, _data.Few, "new batches", steps, arm.Unfreezing);
        return Evaluation.Of(network, _data.Test.Images, _data.Test.Labels);
    }

    Network<float> Start(ReuseArm arm)
    {
        var fresh = Fresh(_data.Few, _random.Child("new weights"));
        var reused = 2 * arm.Layers;   // dense layers with their activations
        var network = new Network<float>([.. LayerCopies.Of(_old.Layers.Take(reused)), .. fresh.Layers.Skip(reused)], Batch);
        LayerRates.Set(network.Layers.Take(reused), arm.RateFactor);
        return network;
    }

    static Network<float> Fresh(Dataset data, RandomStream random) => Mlp.Create<float>(
        [data.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), data.Classes],
        new Relu(), VarianceScaling.HeNormal, random, Batch);

    void Train(Network<float> network, Dataset data, string batches, int steps, GradualUnfreezing? unfreezing = null)
    {
        var run = new TrainingRun<float>(network, Optimizer, data.Images, data.Labels, _random.Child(batches))
        {
            Unfreezing = unfreezing,
        };
        for (var step = 0; step < steps; step++) run.Step();
    }
}
