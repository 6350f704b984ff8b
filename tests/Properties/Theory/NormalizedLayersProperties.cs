using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;

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
        Near(1.071571, new Selu(), 1e-6); // mean 0 and variance 1, so what is left is E φ′²
    }

    /// <summary>E φ′(z)² and Var φ(z) by other software, to six digits.</summary>
    [Fact]
    public void Moments()
    {
        Near(0.044836 / 0.043379, new Logistic(), 3e-5);
        Near(0.464403 / 0.394294, new Tanh(), 3e-6);
        Near(0.227671 / 0.183014, new Softsign(), 1e-5);
        Near(0.500050 / 0.344062, new LeakyRelu(0.01), 6e-6);
        Near(0.52 / 0.418141, new LeakyRelu(0.2), 3e-6);
        Near(0.668102 / 0.619179, new Elu(1), 3e-6);
    }

    static void Near(double expected, IActivation activation, double tolerance) =>
        Assert.Equal(expected, NormalizedLayers.GradientFactor(activation), tolerance);
}
