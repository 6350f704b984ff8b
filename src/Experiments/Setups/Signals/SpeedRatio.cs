using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Theory;
using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>How much larger ‖∂L/∂W‖ of the last layer is than that of the first, in the limit of great width.</summary>
/// <remarks>‖∂L/∂W_l‖ = ‖h_{l−1}‖ ‖∂L/∂s_l‖ for one sample; h₀ is an input of mean square 1.</remarks>
static class SpeedRatio
{
    /// <summary>log₁₀ of the ratio: ½ log₁₀ (E h² below the last layer / Π χ₁).</summary>
    public static double Decades(Setting c)
    {
        var weightVariance = c.Width * c.Initializer.Variance(c.Width, c.Width);
        var field = new MeanField(c.Activation, weightVariance);
        var (q, logarithm) = (weightVariance, 0.0);
        for (var l = 1; l < c.Depth; l++)
        {
            logarithm -= Elementary.Log(field.GradientFactor(q));
            if (l == c.Depth - 1) logarithm += Elementary.Log(GaussianMoments.SecondMoment(c.Activation, q));
            q = field.NextLength(q);
        }

        return logarithm / (2 * Elementary.Log(10));
    }
}
