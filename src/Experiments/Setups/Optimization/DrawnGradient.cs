using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>A gradient of independent N(0, 1) elements, one of them enlarged, and a threshold.</summary>
/// <param name="Elements">Length of the gradient.</param>
/// <param name="Threshold">Of clipping, by value or by norm.</param>
/// <param name="Outlier">What the first element is multiplied by.</param>
public sealed record DrawnGradient(int Elements, double Threshold, int Outlier)
{
    /// <summary>1 to 64 elements, thresholds from 0.01 to 10, outliers up to 1000 times as large.</summary>
    internal static Domain<DrawnGradient> Domain { get; } = new(
        [new("elements", 1, 64), new("threshold in hundredths", 1, 1000), new("outlier", 1, 1000)],
        codes => new(codes[0], codes[1] / 100.0, codes[2]),
        new("elements of one size", random => [random.LogUniform(0, 2, 64), random.LogUniform(1, 1, 200), 1]),
        new("one outlier", random => [random.LogUniform(0, 2, 64), random.LogUniform(1, 1, 100), random.LogUniform(2, 10, 1000)]),
        new("any", random => [random.Between(0, 1, 64), random.LogUniform(1, 1, 1000), random.LogUniform(2, 1, 1000)]));

    /// <summary>g and what clipping makes of it.</summary>
    internal static (double[] Before, double[] After) Clipped(DrawnGradient c, IClipping clipping, RandomStream random)
    {
        var parameter = new Parameter<double>(1, c.Elements);
        var gradient = parameter.Gradient.Values;
        random.Child("gradient").FillNormal(0, gradient);
        gradient[0] *= c.Outlier;
        var before = gradient.ToArray();
        clipping.Clip<double>([parameter]);
        return (before, gradient.ToArray());
    }

    /// <summary>a · b / (‖a‖ ‖b‖).</summary>
    internal static double Cosine(double[] a, double[] b) =>
        Reduction.Dot<double>(a, b) / (Reduction.Norm<double>(a) * Reduction.Norm<double>(b));
}
