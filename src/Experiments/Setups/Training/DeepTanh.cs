using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>Tanh networks as mean field describes them: Gaussian weights and Gaussian biases.</summary>
static class DeepTanh
{
    /// <summary>A fresh network.</summary>
    /// <param name="sizes">Inputs, units of each hidden layer, outputs.</param>
    /// <param name="weightVariance">σw² = fanIn · Var[W].</param>
    /// <param name="biasVariance">σb² = Var[b].</param>
    /// <param name="random">Weights and biases have a child each.</param>
    /// <param name="batch">Rows that it takes at a time.</param>
    public static Network<float> Create(IReadOnlyList<int> sizes, double weightVariance, double biasVariance, RandomStream random, int batch)
    {
        var weights = new VarianceScaling(weightVariance, FanMode.In, UnitDistribution.Normal);
        var network = Mlp.Create<float>([.. sizes], new Tanh(), weights, random.Child("weights"), batch);
        foreach (var (l, dense) in network.Layers.OfType<Dense<float>>().Index())
            new Normal(Math.Sqrt(biasVariance)).Fill(dense.Bias.Value, random.Child("biases").Child(l));
        return network;
    }
}
