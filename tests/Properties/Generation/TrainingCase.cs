using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Properties.Generation;

/// <summary>A network and labelled images to train it on.</summary>
public sealed record TrainingCase(NetworkCase Network, int Images, double LearningRate)
{
    internal RandomStream Batches => Network.Seed.Stream.Child("batches");

    internal TrainingRun<T> Run<T>() where T : unmanaged, IFloatingPointIeee754<T> => Run<T>(Batches);

    internal TrainingRun<T> Run<T>(IClipping clipping) where T : unmanaged, IFloatingPointIeee754<T> =>
        Run<T>(Batches, clipping);

    internal TrainingRun<T> Run<T>(RandomStream batches, IClipping? clipping = null)
        where T : unmanaged, IFloatingPointIeee754<T> => new(
        Network.Network<T>(Network.Batch),
        new Sgd(LearningRate),
        Network.Input<T>(Images),
        Network.Labels(Images),
        batches)
    {
        Clipping = clipping,
    };

    internal IEnumerable<TrainingCase> Simpler() =>
    [
        .. Network.Simpler().Select(network => this with { Network = network }),
        .. Shrinking.Towards(1, Images).Select(images => this with { Images = images }),
    ];
}
