using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Theory;

/// <summary>The factor of a normalized layer, against closed forms and moments computed elsewhere.</summary>
public sealed class NormalizedLayersProperties
{
    [Fact]
    public void ClosedForms()
    {
        Near(1, new Identity(), 1e-12);
        Near(Math.PI / (Math.PI - 1), new Relu(), 1e-12);
        Near(1, new LeakyRelu(1), 1e-12);
        Near(Math.PI / (Math.PI - 1), new LeakyRelu(0), 1e-12);
        Near(1.0715749924558, new Selu(), 1e-12); // mean 0 and variance 1: λ² (1/2 + α² e² Φ(−2)) by other software is left
    }

    /// <summary>Poincaré's inequality for Gaussian variables: Var φ(z) ≤ E φ′(z)².</summary>
    [Fact]
    public void NoActivationLetsGradientsVanish() => Assert.All(
        Family.Activations, activation => Assert.InRange(NormalizedLayers.GradientFactor(activation), 1 - 1e-12, 100));

    /// <summary>E φ′(z)² and Var φ(z) by other software, to six digits.</summary>
    [Fact]
    public void Moments()
    {
        Near(0.044836 / 0.043379, new Logistic(), 3e-5);
        Near(0.464403 / 0.394294, new Tanh(), 3e-6);
        Near(0.500050 / 0.344062, new LeakyRelu(0.01), 6e-6);
        Near(0.52 / 0.418141, new LeakyRelu(0.2), 3e-6);
        Near(0.668102 / 0.619179, new Elu(1), 3e-6);
    }

    static void Near(double expected, IActivation activation, double tolerance) =>
        Assert.Equal(expected, NormalizedLayers.GradientFactor(activation), tolerance);
}
