using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>The layer becomes the hidden units of a restricted Boltzmann machine, trained by CD-1.</summary>
/// <param name="Optimizer">How the machine is trained.</param>
/// <param name="Steps">Minibatches, at least 0.</param>
/// <param name="Batch">Rows of a minibatch, at least 1.</param>
/// <remarks>
/// For logistic units and inputs from 0 to 1, which count as probabilities. Hinton, Osindero, Teh 2006, Neural Computation
/// 18:1527–1554.
/// </remarks>
public sealed record BoltzmannPretraining(IOptimizer Optimizer, int Steps, int Batch) : IPretraining
{
    /// <summary>Minibatches, at least 0.</summary>
    public int Steps { get; } = Require.NotNegative(Steps);

    /// <summary>Rows of a minibatch, at least 1.</summary>
    public int Batch { get; } = Require.Positive(Batch);

    /// <inheritdoc/>
    public void Train<T>(Dense<T> layer, IActivation activation, Matrix<T> data, RandomStream random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (activation is not Logistic)
            Require.Invalid($"activation is {activation.Name}; expected logistic, the mean of a binary unit");
        var machine = new RestrictedBoltzmannMachine<T>(layer);
        var training = new ContrastiveDivergence<T>(machine, Optimizer, data, Batch, k: 1, random);
        for (var step = 0; step < Steps; step++) training.Step();
    }
}
