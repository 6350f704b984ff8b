using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Evidence;

/// <summary>y = z², z from N(0, m): ψ(λ) = −½ ln(1 − 2 λ m).</summary>
public sealed record SquareOfGaussian : ExponentialLaw
{
    /// <inheritdoc/>
    public override string Statement => "square of a Gaussian with mean 0";

    /// <inheritdoc/>
    public override string Spanish => "cuadrado de una gaussiana de media 0";

    /// <inheritdoc/>
    public override (double Lambda, double Psi) Tilt(double mean, double step) =>
        (0.5 * (1 - Elementary.Exp(-step)) / mean, 0.5 * step);
}
