using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Laws;

/// <summary>A distribution with mean 0 and deviation 1 whose density is e^(−a − b z²) for |z| ≤ bound.</summary>
/// <remarks>So likelihoods of all three follow from count, sum of squares and largest magnitude: see <see cref="SampleMoments"/>.</remarks>
sealed record Shape
{
    /// <summary>√(1 − 4 φ(2) / (1 − 2 Φ(−2))): what is left of a normal law's deviation when it is cut at twice that.</summary>
    public const double LeftByTheCut = 0.8796256610342398;

    const double HalfLogTwoPi = 0.9189385332046727, LogTwoRootThree = 1.2424533248940002;

    Shape(string name, double a, double b, double bound, double kurtosis, Func<double, double> tail)
    {
        (Name, A, B, Bound, Kurtosis) = (name, a, b, bound, kurtosis);
        Tail = z => z >= bound ? 0 : tail(Math.Max(0, z));
    }

    /// <summary>N(0, 1).</summary>
    public static Shape Normal { get; } = new("normal", HalfLogTwoPi, 0.5, double.PositiveInfinity, 3, Beyond);

    /// <summary>Uniform on (−√3, √3).</summary>
    public static Shape Uniform { get; } = new("uniform", LogTwoRootThree, 0, Math.Sqrt(3), 1.8, z => 1 - z / Math.Sqrt(3));

    /// <summary>N(0, 1) cut at ±2, and scaled up to deviation 1.</summary>
    public static Shape TruncatedNormal { get; } = new(
        "truncated-normal",
        HalfLogTwoPi + Elementary.Log((1 - Beyond(2)) / LeftByTheCut),
        0.5 * LeftByTheCut * LeftByTheCut,
        2 / LeftByTheCut,
        2.3655367171296495,
        z => (Beyond(z * LeftByTheCut) - Beyond(2)) / (1 - Beyond(2)));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Shape> All { get; } = [Normal, Uniform, TruncatedNormal];

    /// <summary>What laws of this shape are called.</summary>
    public string Name { get; }

    /// <summary>a and b of the density.</summary>
    public double A { get; }

    /// <inheritdoc cref="A"/>
    public double B { get; }

    /// <summary>Largest magnitude.</summary>
    public double Bound { get; }

    /// <summary>E Z⁴.</summary>
    public double Kurtosis { get; }

    /// <summary>P(|Z| > z).</summary>
    public Func<double, double> Tail { get; }

    /// <summary>P(Z ≤ z).</summary>
    public double Cdf(double z) => z < 0 ? 0.5 * Tail(-z) : 1 - 0.5 * Tail(z);

    /// <summary>ln ∏ f(xᵢ / σ) / σ: −n (a + ln σ) − b Σx² / σ², and −∞ when a value lies outside.</summary>
    /// <param name="x">The values.</param>
    /// <param name="deviation">σ, above 0.</param>
    /// <param name="rounding">What rounding may have added to a value, relative to it.</param>
    public double LogLikelihood(SampleMoments x, double deviation, double rounding) =>
        LogLikelihood(x, deviation, Elementary.Log(deviation), rounding);

    /// <summary>The same where ln σ is known.</summary>
    public double LogLikelihood(SampleMoments x, double deviation, double logDeviation, double rounding) =>
        x.Largest > Bound * deviation * (1 + rounding)
            ? double.NegativeInfinity
            : -x.Count * (A + logDeviation) - B * x.SumOfSquares / (deviation * deviation);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>P(|N(0, 1)| > z).</summary>
    static double Beyond(double z) => ErrorFunction.Erfc(z / Math.Sqrt(2));
}
