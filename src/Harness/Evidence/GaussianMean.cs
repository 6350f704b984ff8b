namespace InitStudy.Harness.Evidence;

/// <summary>y from N(m, 1), or no heavier: ψ(λ) = λ m + λ²/2.</summary>
public sealed record GaussianMean : ExponentialLaw
{
    /// <inheritdoc/>
    public override string Statement => "Gaussian with variance 1";

    /// <inheritdoc/>
    public override string Spanish => "gaussiana de varianza 1";

    /// <inheritdoc/>
    public override double SmallestMean => double.NegativeInfinity;

    /// <inheritdoc/>
    public override (double Lambda, double Psi) Tilt(double mean, double step) =>
        (step, step * mean + step * step / 2);
}
