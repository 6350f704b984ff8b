using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Setups.Domains;

/// <summary>Moments that a SELU unit makes of others, where they are known.</summary>
public sealed class SeluMomentsProperties
{
    const double Lambda = 1.0507009873554805, Alpha = 1.6732632423543772;

    /// <remarks>
    /// Klambauer et al., arXiv:1706.02515 (not read): mean 0 and variance 1 are a fixed point for normalized weights. The
    /// slope jumps by λ (α − 1) at 0, which costs the trapezoidal rule of step h that times φ(0) h² / 12 = 5.7e-6.
    /// </remarks>
    [Fact]
    public void MeanZeroAndVarianceOneStay()
    {
        var (mean, variance) = new SeluMoments(0, 0, 1, 1).Next();
        Assert.Equal(0, mean, 6e-6);
        Assert.Equal(1, variance, 6e-6);
    }

    /// <remarks>Without variance every pre-activation is μω: λ μω above 0, λ α (e^μω − 1) below.</remarks>
    [Property(MaxTest = 20)]
    public void AConstantIsMapped(sbyte mu, sbyte omega)
    {
        var s = mu / 50.0 * (omega / 50.0);
        var (mean, variance) = new SeluMoments(mu / 50.0, omega / 50.0, Nu: 0, Tau: 1).Next();
        Assert.Equal(s > 0 ? Lambda * s : Lambda * Alpha * (Elementary.Exp(s) - 1), mean, 1e-12);
        Assert.Equal(0, variance, 1e-10);
    }

    /// <remarks>Far above 0 the unit is linear: mean λ μω and variance λ² ντ.</remarks>
    [Fact]
    public void FarAboveZeroMomentsAreScaled()
    {
        var (mean, variance) = new SeluMoments(40, 2, 0.5, 3).Next();
        Assert.Equal(80 * Lambda, mean, 1e-9);
        Assert.Equal(1.5 * Lambda * Lambda, variance, 1e-7);
    }
}
