using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Evidence;

/// <summary>y = 2 · 1[z > 0] z², z from N(0, m): a ReLU unit's square, mean m. ψ(λ) = ln(½ + ½ (1 − 4 λ m)^(−1/2)).</summary>
public sealed record HalfSquare : ExponentialLaw
{
    /// <inheritdoc/>
    public override string Statement => "twice the square of a Gaussian's positive part";

    /// <inheritdoc/>
    public override string Spanish => "el doble del cuadrado de la parte positiva de una gaussiana";

    /// <inheritdoc/>
    public override (double Lambda, double Psi) Tilt(double mean, double step) =>
        (0.25 * (1 - Elementary.Exp(-step)) / mean, Elementary.Log(0.5 + 0.5 * Elementary.Exp(0.5 * step)));
}
