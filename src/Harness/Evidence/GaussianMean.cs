namespace InitStudy.Harness.Evidence;

/// <summary>y from N(m, 1), or no heavier: ψ(λ) = λ m + λ²/2.</summary>
public sealed record GaussianMean : ExponentialLaw
{
    public override string Statement => "Gaussian with variance 1";

    public override double SmallestMean => double.NegativeInfinity;

    public override (double Lambda, double Psi) Tilt(double mean, double step) =>
        (step, step * mean + step * step / 2);
}
