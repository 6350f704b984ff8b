using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>The layer becomes the encoder of an autoencoder with tied weights, whose decoder is thrown away.</summary>
/// <param name="Optimizer">How the autoencoder is trained.</param>
/// <param name="Steps">Minibatches, at least 0.</param>
/// <param name="Batch">Rows of a minibatch, at least 1.</param>
/// <remarks>Bengio, Lamblin, Popovici, Larochelle 2006 (NIPS 19); with noise, Vincent et al. 2010, JMLR 11:3371–3408.</remarks>
public sealed record AutoencoderPretraining(IOptimizer Optimizer, int Steps, int Batch) : IPretraining
{
    /// <summary>Minibatches, at least 0.</summary>
    public int Steps { get; } = Require.NotNegative(Steps);

    /// <summary>Rows of a minibatch, at least 1.</summary>
    public int Batch { get; } = Require.Positive(Batch);

    /// <summary>The error that is made small.</summary>
    public Reconstruction Reconstruction { get; init; }

    /// <summary>Noise on the inputs, or none.</summary>
    public ICorruption? Corruption { get; init; }

    /// <inheritdoc/>
    public void Train<T>(Dense<T> layer, IActivation activation, Matrix<T> data, RandomStream random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var run = new ReconstructionRun<T>(Autoencoder.Tied(layer, activation, Batch), Optimizer, data, random)
        {
            Reconstruction = Reconstruction,
            Corruption = Corruption,
        };
        for (var step = 0; step < Steps; step++) run.Step();
    }
}
