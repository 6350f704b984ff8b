using System.Numerics;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Pretraining;

/// <summary>Pretraining of a deep network from the bottom up: each hidden layer learns from what the one below puts out.</summary>
/// <remarks>Hinton, Osindero, Teh 2006, Neural Computation 18:1527–1554; Erhan et al. 2010, JMLR 11:625–660, section 3.</remarks>
public static class GreedyPretraining
{
    /// <summary>Pretrains every dense layer that an activation follows, in place; the output layer stays as it is.</summary>
    /// <param name="network">Dense layers and activations in turn, as <see cref="Mlp"/> makes them.</param>
    /// <param name="data">Inputs without labels, shape (count, inputs).</param>
    /// <param name="pretraining">How one layer is trained; layer l, counting all layers from 0, uses the child stream l.</param>
    /// <param name="random">The stream of batches and noise.</param>
    /// <exception cref="ArgumentException">When the network has other layers, or the shapes do not fit.</exception>
    public static void Run<T>(Network<T> network, Matrix<T> data, IPretraining pretraining, RandomStream random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var l = 0; l + 1 < network.Layers.Count; l += 2)
        {
            if (network.Layers[l] is not Dense<T> layer || network.Layers[l + 1] is not Activate<T> next)
                throw new ArgumentException($"layers {l} and {l + 1} are no dense layer with an activation; expected them in turn");
            pretraining.Train(layer, next.Activation, data, random.Child(l));
            data = Codes(layer, next, data);
        }
    }

    static Matrix<T> Codes<T>(Dense<T> layer, Activate<T> next, Matrix<T> data)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var codes = new Matrix<T>(data.Rows, layer.Outputs);
        layer.Forward(data, codes, next.Activation, codes);
        return codes;
    }
}
