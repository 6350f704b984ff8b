using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using InitStudy.Model.Activations;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Pretraining;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Pretraining;

namespace InitStudy.Properties.Allocations;

/// <summary>Steps without labels.</summary>
static class PretrainingSteps
{
    const int Rows = 9, Batch = 5, LargeBatch = 20;

    public static IReadOnlyList<StepKind> Kinds { get; } =
    [
        StepKind.Of("reconstruction in single", Corrupted, c => Reconstruction<float>(c.Fans, c.Seed, c.Noise)),
        StepKind.Of("reconstruction in double", Corrupted, c => Reconstruction<double>(c.Fans, c.Seed, c.Noise)),
        StepKind.Of("contrastive divergence in single", LayerSteps.Shapes, c => Divergence<float>(c.Fans, c.Seed)),
        StepKind.Of("contrastive divergence in double", LayerSteps.Shapes, c => Divergence<double>(c.Fans, c.Seed)),
    ];

    static Gen<(Fans Fans, Seed Seed, ICorruption? Noise)> Corrupted =>
        from shape in LayerSteps.Shapes
        from noise in Gen.Elements<ICorruption?>(null, new MaskingNoise(0.3), new GaussianNoise(0.3))
        select (shape.Fans, shape.Seed, noise);

    static Action Reconstruction<T>(Fans fans, Seed seed, ICorruption? noise) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var network = Autoencoder.Tied(Unlabelled.Layer<T>(fans, seed), new Logistic(), Batch);
        var data = Unlabelled.Data<T>(Rows, network.Layers[0].Inputs, seed);
        var run = new ReconstructionRun<T>(network, new Sgd(0.1), data, seed.Stream) { Corruption = noise };
        return () => run.Step();
    }

    static Action Divergence<T>(Fans fans, Seed seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var machine = Unlabelled.Machine<T>(fans, seed);
        var data = Unlabelled.Data<T>(Rows, machine.Visible, seed);
        return new ContrastiveDivergence<T>(machine, new Sgd(0.1), data, LargeBatch, k: 2, seed.Stream).Step;
    }
}
