using System.Numerics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Initializers;

/// <summary>
/// Weights for networks of L residual blocks without normalization: the last dense layer of each branch, and of the
/// network, is 0; the other ones of a branch of m dense layers are multiplied by L^(−1 / (2m − 2)).
/// </summary>
/// <param name="Standard">Draws what is not 0: He's rule for ReLU.</param>
/// <remarks>
/// A step of gradient descent then changes the output by as much at any depth. Zhang, Dauphin, Ma, arXiv:1901.09321,
/// section 3, rules 1 and 2; rule 3, scalar biases and multipliers, is a matter of the network's layers.
/// </remarks>
public sealed record Fixup(IInitializer Standard)
{
    /// <summary>Sets the weights of dense layers and of branches; layer l uses the child stream l. Biases stay.</summary>
    public void Initialize<T>(Network<T> network, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var blocks = network.Layers.OfType<Residual<T>>().Count();
        for (var l = 0; l < network.Layers.Count; l++)
        {
            if (network.Layers[l] is Dense<T> dense) Standard.Fill(dense.Weight.Value, random.Child(l));
            if (network.Layers[l] is Residual<T> block) Initialize(block.Branch, blocks, random.Child(l));
        }

        if (network.Layers[^1] is Dense<T> last) last.Weight.Value.Fill(T.Zero);
    }

    void Initialize<T>(Network<T> branch, int blocks, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Dense<T>[] layers = [.. branch.Layers.OfType<Dense<T>>()];
        if (layers.Length == 0) return;   // a branch without weights starts as it is
        for (var l = 0; l < layers.Length - 1; l++)
        {
            Standard.Fill(layers[l].Weight.Value, random.Child(l));
            Elementwise.Scale(layers[l].Weight.Value, Elementary.Exp(-Elementary.Log(blocks) / (2 * layers.Length - 2)));
        }

        layers[^1].Weight.Value.Fill(T.Zero);
    }
}
