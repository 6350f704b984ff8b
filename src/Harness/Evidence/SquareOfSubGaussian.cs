using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Evidence;

/// <summary>y = z², z symmetric with variance m and no heavier than N(0, m): sums of uniform or truncated normal weights.</summary>
/// <remarks>
/// Upper side as for a Gaussian, since E e^(λ z²) = E over a normal g of E e^(√(2λ) g z) ≤ (1 − 2 λ m)^(−1/2). Lower side
/// from e^(−u) ≤ 1 − u + u²/2 and E z⁴ ≤ 3 m²: ψ(−l) = −l m + 1.5 l² m².
/// </remarks>
public sealed record SquareOfSubGaussian : ExponentialLaw
{
    static readonly SquareOfGaussian Gaussian = new();

    /// <inheritdoc/>
    public override string Statement => "square of a symmetric value with tails no heavier than Gaussian";

    /// <inheritdoc/>
    public override string Spanish => "cuadrado de un valor simétrico de colas no más pesadas que las gaussianas";

    /// <inheritdoc/>
    public override (double Lambda, double Psi) Tilt(double mean, double step)
    {
        if (step > 0) return Gaussian.Tilt(mean, step);
        var l = (1 - Elementary.Exp(3 * step)) / 3; // times the mean, at most 1/3
        return (-l / mean, -l + 1.5 * l * l);
    }
}
