using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>By what one deep network of equal layers multiplies the squared norm of its signal.</summary>
static class DepthFactor
{
    /// <summary>‖h_L‖² / ‖h_0‖² for one random input.</summary>
    public static double Of(DeepNet c, IInitializer initializer, IActivation activation, RandomStream random)
    {
        var h = SingleLayer.Normals(c.Width, random.Child("x"));
        var before = SingleLayer.SquaredNorm(h);
        var y = new Matrix<double>(1, c.Width);
        for (var l = 0; l < c.Depth; l++)
        {
            new Dense<double>(c.Width, c.Width, initializer, random.Child(l)).Forward(h, y);
            activation.Forward(y, h);
        }

        return SingleLayer.SquaredNorm(h) / before;
    }
}
