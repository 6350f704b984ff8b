using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Evidence;

/// <summary>Any y in [0, 1]: an indicator, a rank, a squared tanh. ψ(λ) = ln(1 − m + m e^λ).</summary>
/// <remarks>
/// The chord of e^(λy) over [0, 1] lies above it, so an indicator is the worst case: Hoeffding 1963, eq. 4.1. Near 0 and 1
/// the deviation √(m (1 − m)) counts as 0.01, so that the smallest λ is at most 1: else no tilt would suit means far away.
/// </remarks>
public sealed record UnitInterval : ExponentialLaw
{
    const double SmallestDeviation = 0.01;

    /// <inheritdoc/>
    public override string Statement => "any value between 0 and 1";

    /// <inheritdoc/>
    public override string Spanish => "cualquier valor entre 0 y 1";

    /// <inheritdoc/>
    public override double LargestMean => 1;

    /// <inheritdoc/>
    public override (double Lambda, double Psi) Tilt(double mean, double step)
    {
        var lambda = step / Math.Max(SmallestDeviation, Math.Sqrt(mean * (1 - mean)));
        var psi = lambda > 0
            ? lambda + Elementary.Log(mean + (1 - mean) * Elementary.Exp(-lambda))
            : Elementary.Log(1 - mean + mean * Elementary.Exp(lambda));
        return (lambda, psi);
    }
}
