using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>Residual ReLU networks after LSUV, with the variances on the batch that it saw.</summary>
static class SequentialVariance
{
    const int Batch = 32;

    /// <summary>A network after one division a layer and a forward pass of the same batch, from N(0, 1).</summary>
    public static Network<double> Initialized(BlockStack c, RandomStream random)
    {
        var network = BlockStack.Create(c, new Relu(), Constant.Zeros, random, Batch);
        var x = new Matrix<double>(Batch, c.Width);
        random.Child("x").FillNormal(0, x.Values);
        new Lsuv(Tolerance: 1e-9, Iterations: 1).Initialize(network, x, random.Child("weights"));
        network.Forward(x);
        return network;
    }

    /// <summary>The variance, over batch and units, of what each dense layer of each branch put out.</summary>
    public static IEnumerable<double> OfBranches(Network<double> network) =>
        from block in network.Layers.OfType<Residual<double>>()
        from l in Enumerable.Range(0, block.Branch.Layers.Count)
        where block.Branch.Layers[l] is Dense<double>
        select Of(block.Branch.Output(l));

    /// <summary>The variance, over batch and units, of what the network put out.</summary>
    public static double OfTheLastBlock(Network<double> network) => Of(network.Output(network.Layers.Count - 1));

    static double Of(Matrix<double> signal)
    {
        var mean = Reduction.Sum<double>(signal.Values) / signal.Count;
        return Reduction.SumOfSquares<double>(signal.Values) / signal.Count - mean * mean;
    }
}
