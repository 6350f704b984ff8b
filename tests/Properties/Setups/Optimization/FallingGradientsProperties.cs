using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Optimization;

namespace InitStudy.Properties.Setups.Optimization;

/// <summary>AdaMax on gradients that fall as fast as it forgets.</summary>
public sealed class FallingGradientsProperties
{
    /// <remarks>
    /// The largest is forgotten as fast as gradients fall, so that it is the last one: the step is the corrected mean over it,
    /// (1 − β₁) / (1 − β₁ᵗ) · Σ (β₁ / β₂)ʲ for j from 0 to t − 1.
    /// </remarks>
    [Property(MaxTest = 20)]
    public void TheLastStepIsAGeometricSum(byte steps)
    {
        var t = 1 + steps;
        var (ratio, b) = (0.9 / 0.999, Repeated.Product(0.9, t));
        var expected = 0.1 / (1 - b) * (1 - Repeated.Product(ratio, t)) / (1 - ratio);
        Assert.Equal(expected, new FallingGradients(t).LastAdaMaxStep, 1e-9);
    }
}
