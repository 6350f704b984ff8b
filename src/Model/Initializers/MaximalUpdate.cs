using System.Numerics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Initializers;

/// <summary>
/// Maximal update parametrization, µP, of a perceptron under Adam: variance 1 / fanIn for input and hidden weights,
/// BaseWidth / fanIn² for output weights; rate factors 1 for input weights and biases, BaseWidth / fanIn for others.
/// </summary>
/// <param name="BaseWidth">
/// The width at which this is LeCun's weights and one learning rate; 1 for the rules as the paper writes them.
/// </param>
/// <remarks>
/// Every weight of Adam moves by about the learning rate, and all in step with what comes in: a sum over fanIn inputs
/// moves by fanIn times that, unless its rate is divided by fanIn. Biases keep their values. Yang, Hu et al., Tensor
/// Programs V, arXiv:2203.03466, table 3.
/// </remarks>
public sealed record MaximalUpdate(int BaseWidth = 1)
{
    /// <summary>At least 1.</summary>
    public int BaseWidth { get; } = Require.Positive(BaseWidth);

    /// <summary>Sets weights and rate factors of all dense layers: input first, output last.</summary>
    /// <param name="network">Layer l uses the child stream l. A single dense layer has input weights.</param>
    /// <param name="random">The stream of all weights.</param>
    public void Initialize<T>(Network<T> network, RandomStream random) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Dense<T>? last = null;
        for (var l = 0; l < network.Layers.Count; l++)
        {
            if (network.Layers[l] is not Dense<T> dense) continue;
            VarianceScaling.LeCunNormal.Fill(dense.Weight.Value, random.Child(l));
            dense.Weight.RateFactor = last is null ? 1 : Share(dense);
            dense.Bias.RateFactor = 1;
            last = dense;
        }

        if (last is not null && last != network.Layers.OfType<Dense<T>>().First())
            Elementwise.Scale(last.Weight.Value, Math.Sqrt(Share(last)));
    }

    double Share<T>(Dense<T> dense) where T : unmanaged, IFloatingPointIeee754<T> => (double)BaseWidth / dense.Inputs;
}
