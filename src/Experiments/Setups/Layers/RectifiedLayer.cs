using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Theory;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Layers;

/// <summary>
/// A dense layer with He weights and its neighbouring ReLU, one input and one gradient fixed while weights are drawn.
/// </summary>
static class RectifiedLayer
{
    /// <summary>
    /// relu(z_j)² over the input's mean square, z = x W: twice the square of a Gaussian's positive part.
    /// </summary>
    public static double[] ForwardGains(Fans c, RandomStream random)
    {
        var dense = Create(c, random);
        var x = SingleLayer.Normals(c.FanIn, random.Child("x"));
        Matrix<double> z = new(1, c.FanOut), h = new(1, c.FanOut);
        dense.Forward(x, z);
        new Relu().Forward(z, h);
        return Gains(h, c.FanIn / SingleLayer.SquaredNorm(x));
    }

    /// <summary>
    /// (relu′(s_i) (dy Wᵀ)_i)² over the gradient's mean square, s the pre-activations below the layer.
    /// </summary>
    public static double[] BackwardGains(Fans c, RandomStream random)
    {
        var dense = Create(c, random);
        var s = SingleLayer.Normals(c.FanIn, random.Child("s"));
        var dy = SingleLayer.Normals(c.FanOut, random.Child("dy"));
        Matrix<double> h = new(1, c.FanIn), dh = new(1, c.FanIn), ds = new(1, c.FanIn);
        new Relu().Forward(s, h);
        dense.Backward(h, dy, dy, dh);
        new Relu().Backward(s, h, dh, ds);
        return Gains(ds, c.FanOut / SingleLayer.SquaredNorm(dy));
    }

    static Dense<double> Create(Fans c, RandomStream random) =>
        new(c.FanIn, c.FanOut, VarianceScaling.HeNormal, random.Child("weights"));

    static double[] Gains(Matrix<double> row, double factor) =>
        [.. row.Values.ToArray().Select(value => factor * value * value)];
}
