using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>A point at which the curvature of LeCun's tanh is read.</summary>
/// <param name="X">Not 0.</param>
public sealed record CurvaturePoint(double X)
{
    /// <summary>1.5 artanh(1/√3).</summary>
    public const double Steepest = 0.98771842;

    /// <summary>Of either sign, up to 4, and many near 1.</summary>
    public static Domain<CurvaturePoint> Domain { get; } = new(
        [new("|x| in thousandths", 1, 4000), new("sign", 0, 1)],
        codes => new(codes[1] == 0 ? codes[0] / 1e3 : -codes[0] / 1e3),
        new("any", random => [random.Between(0, 1, 4000), random.Between(1, 0, 1)]),
        new("|x| near 1", random => [random.Between(0, 960, 1010), random.Between(1, 0, 1)]));

    /// <summary>|f″(x)| from the central difference of f′.</summary>
    internal static double Curvature(double x)
    {
        const double h = 1e-5;
        double Slope(double at) => new LeCunTanh().Derivative(at, new LeCunTanh().Value(at));
        return Math.Abs(Slope(x + h) - Slope(x - h)) / (2 * h);
    }
}
