using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Theory;

/// <summary>What becomes of gradients in very wide networks with batch normalization, at initialization.</summary>
/// <remarks>
/// Normalized pre-activations are N(0, 1) over a large batch. The weighted sums above them vary by σ² = fanIn · Var[W] · Var φ(z)
/// and are divided by σ, so the gradient is, too: the scale of the weights cancels. Yang et al., arXiv:1902.08129.
/// </remarks>
static class NormalizedLayers
{
    /// <summary>E φ′(z)² / Var φ(z): the factor by which a layer multiplies the gradient's mean square. π / (π − 1) for ReLU.</summary>
    /// <remarks>At least 1, by Poincaré's inequality for Gaussian variables, Var φ(z) ≤ E φ′(z)².</remarks>
    public static double GradientFactor(IActivation activation)
    {
        var mean = GaussianMoments.Mean(activation, 1);
        return GaussianMoments.SlopeSecondMoment(activation, 1)
            / (GaussianMoments.SecondMoment(activation, 1) - mean * mean);
    }
}
