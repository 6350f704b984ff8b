using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;
using InitStudy.Model.Transfer;

namespace InitStudy.Experiments.Setups.Transfer;

/// <summary>Small dense ReLU networks that learn a new task, from scratch or on layers of one that learned an old task.</summary>
/// <remarks>All arms of a replicate see the same images and batches, and draw what is not reused from the same numbers.</remarks>
sealed class ReuseRun
{
    readonly ReuseData _data;
    readonly ReuseScale _scale;
    readonly RandomStream _random;
    readonly Lazy<Network<float>> _old, _same;

    /// <summary>The networks that layers are taken from are trained when first asked for.</summary>
    public ReuseRun(ReuseData data, RandomStream random, ReuseScale? scale = null)
    {
        (_data, _random, _scale) = (data, random, scale ?? ReuseScale.Small);
        _old = new(() => Learned(data.Old, "old", _scale.OldSteps));
        _same = new(() => Learned(data.Few, "same", _scale.NewSteps));
    }

    /// <summary>Share of the new task's test images that the arm gets wrong after its last step.</summary>
    /// <param name="arm">What is reused, and how it learns on.</param>
    public double Error(ReuseArm arm) =>
        1 - Evaluation.Of(Trained(arm), _data.Test.Images, _data.Test.Labels).Accuracy;

    /// <summary>The arm's network after its last step on the new task.</summary>
    internal Network<float> Trained(ReuseArm arm)
    {
        var network = Start(arm);
        Train(network, _data.Few, "new batches", _scale.NewSteps, arm.Unfreezing);
        return network;
    }

    Network<float> Start(ReuseArm arm)
    {
        var fresh = Fresh(_data.Few, _random.Child("new weights"));
        var reused = 2 * arm.Layers;   // dense layers with their activations
        if (reused == 0) return fresh;
        var source = (arm.SameTask ? _same : _old).Value;
        var network = new Network<float>(
            [.. LayerCopies.Of(source.Layers.Take(reused)), .. fresh.Layers.Skip(reused)], _scale.Batch);
        LayerRates.Set(network.Layers.Take(reused), arm.RateFactor);
        return network;
    }

    Network<float> Learned(Dataset data, string name, int steps)
    {
        var network = Fresh(data, _random.Child($"{name} weights"));
        Train(network, data, $"{name} batches", steps);
        return network;
    }

    Network<float> Fresh(Dataset data, RandomStream random) => Mlp.Create<float>(
        [data.Pixels, .. Enumerable.Repeat(_scale.Width, _scale.HiddenLayers), data.Classes],
        new Relu(), VarianceScaling.HeNormal, random, _scale.Batch);

    void Train(Network<float> network, Dataset data, string batches, int steps, GradualUnfreezing? unfreezing = null)
    {
        var optimizer = new Adam(_scale.LearningRate);
        var run = new TrainingRun<float>(network, optimizer, data.Images, data.Labels, _random.Child(batches))
        {
            Unfreezing = unfreezing,
        };
        for (var step = 0; step < steps; step++) run.Step();
    }
}
