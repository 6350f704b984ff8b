using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>What a step of gradient descent on v · f(x) does to ReLU blocks with Fixup, for one input.</summary>
/// <param name="Change">v · Δf over −η ‖v‖².</param>
/// <param name="Input">‖x‖².</param>
/// <param name="Hidden">Σ ‖relu(W₁ x)‖² over all branches, before the step.</param>
sealed record FixupStep(double Change, double Input, double Hidden)
{
    /// <summary>One step from fresh weights.</summary>
    /// <param name="c">Width and number of blocks.</param>
    /// <param name="rate">η: so small that only the first order counts.</param>
    /// <param name="learns">Which parameters the step moves.</param>
    /// <param name="random">Weights, x and v are children of it.</param>
    public static FixupStep Take(BlockStack c, double rate, Func<Parameter<double>, bool> learns, RandomStream random)
    {
        var network = BlockStack.Create(c, new Relu(), Constant.Zeros, random, batch: 1);
        new Fixup(VarianceScaling.HeNormal).Initialize(network, random.Child("weights"));
        var x = SingleLayer.Normals(c.Width, random.Child("x"));
        var v = SingleLayer.Normals(c.Width, random.Child("v"));
        foreach (var parameter in network.Parameters) parameter.RateFactor = learns(parameter) ? 1 : 0;
        var before = Reduction.Dot<double>(v.Values, network.Forward(x).Values);
        var blocks = network.Layers.OfType<Residual<double>>();
        var hidden = blocks.Sum(block => SingleLayer.SquaredNorm(block.Branch.Output(1)));
        network.Backward(v);
        new OptimizerState<double>(new Sgd(rate), network.Parameters).Step();
        var change = Reduction.Dot<double>(v.Values, network.Forward(x).Values) - before;
        return new(change / (-rate * SingleLayer.SquaredNorm(v)), SingleLayer.SquaredNorm(x), hidden);
    }
}
