using FsCheck.Xunit;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Theory;

/// <summary>e^(x²/2) Φ(−x) and what follows from it, also where e^(x²/2) is no number.</summary>
public sealed class GaussianTailProperties
{
    /// <summary>∫ e^(−x t − t²/2) dt over t ≥ 0, divided by √(2π), by Simpson's rule on 4,000 steps of 40 / max(x, 4) in all.</summary>
    [Theory]
    [InlineData(0.5), InlineData(5), InlineData(20), InlineData(25.999), InlineData(26), InlineData(40), InlineData(1e4), InlineData(1e9)]
    public void TheScaledTailIsItsIntegral(double x)
    {
        const int steps = 4000;
        var h = 40 / Math.Max(x, 4) / steps;
        double At(int k) => Elementary.Exp(-x * k * h - k * h * k * h / 2);
        var sum = At(0) + At(steps) + Enumerable.Range(1, steps - 1).Sum(k => (k % 2 == 1 ? 4 : 2) * At(k));
        var integral = sum * h / 3 / Math.Sqrt(2 * Math.PI);
        Assert.Equal(integral, Gaussian.ScaledTail(x), 1e-9 * integral);
    }

    /// <summary>R. Gordon 1941: x / (x² + 1) &lt; √(2π) e^(x²/2) Φ(−x) &lt; 1 / x, up to the largest numbers.</summary>
    [Property]
    public void GordonsBoundsHold(Seed seed)
    {
        var x = 2 * Elementary.Exp(345.0 * (seed.Value % 1000) / 1000);
        var ratio = Math.Sqrt(2 * Math.PI) * Gaussian.ScaledTail(x);
        Assert.InRange(ratio, 1 / (x + 1 / x) * (1 - 1e-12), 1 / x * (1 + 1e-12));
    }

    /// <summary>Of a huge sum the negative half is a constant: E φ² → λ² (q / 2 + α² / 2) and E φ′² → λ² / 2.</summary>
    [Theory]
    [InlineData(400), InlineData(1e6), InlineData(1e200)]
    public void MomentsOfSeluStayNumbers(double q)
    {
        var (scale, floor) = (Selu.Lambda * Selu.Lambda, Selu.Alpha * Selu.Alpha);
        var slope = GaussianMoments.SlopeSecondMoment(new Selu(), q);
        Assert.InRange(slope, scale / 2, scale / 2 * (1 + 2 * floor / Math.Sqrt(q)));
        var square = GaussianMoments.SecondMoment(new Selu(), q);
        Assert.InRange(square, scale * q / 2, scale * (q + floor) / 2);
    }
}
