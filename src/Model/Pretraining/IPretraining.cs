using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>A way to train one layer without labels.</summary>
public interface IPretraining
{
    /// <summary>Trains the weights and biases of a layer, in place, to represent its inputs.</summary>
    /// <param name="layer">A dense layer; where its weights start is up to the caller.</param>
    /// <param name="activation">What follows the layer.</param>
    /// <param name="data">The layer's inputs, shape (count, inputs of the layer).</param>
    /// <param name="random">The stream of batches and noise.</param>
    /// <exception cref="ArgumentException">When the shapes do not fit, or the activation does not suit.</exception>
    void Train<T>(Dense<T> layer, IActivation activation, Matrix<T> data, RandomStream random)
        where T : unmanaged, IFloatingPointIeee754<T>;
}
