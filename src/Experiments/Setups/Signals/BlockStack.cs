using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>Residual blocks in a row, each y = x + W₂ φ(W₁ x), before training.</summary>
/// <param name="Width">Features of every layer.</param>
/// <param name="Blocks">Number of blocks.</param>
public sealed record BlockStack(int Width, int Blocks)
{
    const int LayersPerBranch = 2;

    /// <summary>Widths with every octave equally likely, and so many blocks.</summary>
    internal static Domain<BlockStack> Between(int narrow, int wide, int few, int many) => new(
        [new("width", narrow, wide), new("blocks", few, many)],
        codes => new(codes[0], codes[1]),
        new("any", random => [random.LogUniform(0, narrow, wide), random.LogUniform(1, few, many)]),
        new("most blocks", random => [random.LogUniform(0, narrow, wide), many]));

    /// <summary>The network, with a learned gate if one is given.</summary>
    internal static Network<double> Create(
        BlockStack c, IActivation activation, IInitializer weights, RandomStream random, int batch, double? gate = null) =>
        new(
            new ResidualBlocks(c.Width, c.Blocks, LayersPerBranch, activation, gate).Create<double>(weights, random, batch),
            batch);

    /// <summary>What a ReLU block with He's weights multiplies the mean square by: geometric mean over blocks.</summary>
    internal static double Growth(BlockStack c, RandomStream random)
    {
        var network = Create(c, new Relu(), VarianceScaling.HeNormal, random.Child("weights"), batch: 1);
        var x = SingleLayer.Normals(c.Width, random.Child("x"));
        var (start, end) = (SingleLayer.SquaredNorm(x), SingleLayer.SquaredNorm(network.Forward(x)));
        return Elementary.Exp((Elementary.Log(end) - Elementary.Log(start)) / c.Blocks);
    }

    /// <summary>How far y is from x, and ∂L/∂x from ∂L/∂y: 0 for an identity with unit Jacobian.</summary>
    internal static double DistanceFromIdentity(Network<double> network, RandomStream random)
    {
        var width = network.Layers[0].Inputs;
        var x = SingleLayer.Normals(width, random.Child("x"));
        var dy = SingleLayer.Normals(width, random.Child("dy"));
        return Math.Max(Distance(network.Forward(x), x), Distance(network.Backward(dy), dy));
    }

    static double Distance(Matrix<double> a, Matrix<double> b)
    {
        var difference = new Matrix<double>(a.Rows, a.Columns);
        Elementwise.AddMultiple(a, -1, b, into: difference);
        return Reduction.Norm<double>(difference.Values);
    }
}
