using InitStudy.Model;
using InitStudy.Model.Layers;

namespace InitStudy.Experiments.Setups.Pretraining;

/// <summary>The logistic network that computes what a tanh network with the same weights would: tanh x = 2 σ(2 x) − 1.</summary>
static class TanhTwin
{
    /// <summary>
    /// Doubles the weights into every hidden layer for σ(2 x), doubles those out of one for 2 σ, and takes off the −1 of
    /// each input with the bias. Biases must be zero.
    /// </summary>
    public static void Rewrite(Network<float> network)
    {
        for (var l = 0; l < network.Layers.Count; l++)
        {
            if (network.Layers[l] is not Dense<float> dense) continue;
            var (hiddenBelow, hiddenAbove) = (l > 0, l + 1 < network.Layers.Count);
            Rewrite(dense, hiddenBelow, hiddenAbove ? 2 : 1);
        }
    }

    static void Rewrite(Dense<float> dense, bool hiddenBelow, int outer)
    {
        for (var i = 0; i < dense.Inputs; i++)
        {
            for (var j = 0; j < dense.Outputs; j++)
            {
                ref var weight = ref dense.Weight.Value[i, j];
                if (hiddenBelow) dense.Bias.Value[0, j] -= outer * weight;
                weight *= hiddenBelow ? 2 * outer : outer;
            }
        }
    }
}
