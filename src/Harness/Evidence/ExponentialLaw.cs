using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Evidence;

/// <summary>A law with a bound ψ on the cumulant function: E e^(λ y) ≤ e^ψ(λ; m) when the mean is m, or on its null side.</summary>
/// <remarks>
/// E = mean over tilts j of exp(λⱼ S − n ψⱼ), a mixture of ten exponential supermartingales in (n, S). Steps
/// d = ±0.01 · 2ʲ on a logarithmic scale lose at most ln 10 of the 35.4 that alpha = 2⁻⁵⁰ needs.
/// </remarks>
public abstract record ExponentialLaw : Law
{
    /// <summary>Tilts on each side.</summary>
    public const int Tilts = 10;

    /// <summary>The tilt λ and its ψ for a step d: above 0 for "mean > m", below 0 for "mean &lt; m".</summary>
    public abstract (double Lambda, double Psi) Tilt(double mean, double step);

    /// <summary>Step number j, from 0 to <see cref="Tilts"/> − 1.</summary>
    public static double Step(int j, Direction side) => (int)side * 0.01 * (1 << j);

    /// <inheritdoc/>
    protected override double LogEValue(Sample sample, double mean, Direction side) =>
        LogEValue(sample.Sum, sample.Count, mean, side);

    /// <summary>ln of the e-value of n values with that sum.</summary>
    public double LogEValue(double sum, double count, double mean, Direction side)
    {
        Span<double> exponents = stackalloc double[Tilts];
        for (var j = 0; j < Tilts; j++)
        {
            var (lambda, psi) = Tilt(mean, Step(j, side));
            exponents[j] = lambda * sum - count * psi;
        }

        return LogMeanExp.Of(exponents);
    }
}
