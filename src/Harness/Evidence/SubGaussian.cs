namespace InitStudy.Harness.Evidence;

/// <summary>y no heavier than N(m, 1) around its mean m: ψ(λ) ≤ λ m + λ²/2.</summary>
/// <remarks>
/// So is any function of a standard normal value whose slope is at most 1, such as |z| or tanh z, and of several
/// independent ones if its gradient is at most 1 long: Gaussian concentration, Tsirelson, Ibragimov, Sudakov 1976. So is,
/// times 2 / (b − a), any value between a and b (Hoeffding 1963).
/// </remarks>
public sealed record SubGaussian : ExponentialLaw
{
    static readonly GaussianMean Gaussian = new();

    /// <inheritdoc/>
    public override string Statement => "no heavier than Gaussian with variance 1 around its mean";

    /// <inheritdoc/>
    public override string Spanish => "colas no más pesadas que las de una gaussiana de varianza 1 en torno a su media";

    /// <inheritdoc/>
    public override double SmallestMean => double.NegativeInfinity;

    /// <inheritdoc/>
    public override (double Lambda, double Psi) Tilt(double mean, double step) => Gaussian.Tilt(mean, step);
}
