using InitStudy.Harness.Evidence;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Evidence;

/// <summary>E e^(λ y − ψ) ≤ 1 for all twenty tilts of every law: what makes its evidence valid. No sampling.</summary>
public sealed class LawValidity
{
    const double Rounding = 1e-12;

    /// <summary>Means over eight decades.</summary>
    public static TheoryData<double> Means => new(1e-4, 0.03, 0.5, 1, 7.3, 300, 1e4);

    /// <summary>Means in (0, 1), some near its ends.</summary>
    public static TheoryData<double> Shares => new(1e-9, 1e-4, 0.003, 0.05, 0.3, 0.5, 0.7, 0.95, 0.999, 1 - 1e-6);

    [Theory, MemberData(nameof(Means))]
    public void SquareOfGaussianIsExact(double mean) => ForEveryTilt(new SquareOfGaussian(), mean, (lambda, psi, truth) =>
        Expectation.Normal(z => lambda * truth * z * z - psi), exact: true);

    [Theory, MemberData(nameof(Means))]
    public void HalfSquareIsExact(double mean) => ForEveryTilt(new HalfSquare(), mean, (lambda, psi, truth) =>
        Expectation.Normal(z => z > 0 ? 2 * lambda * truth * z * z - psi : -psi), exact: true);

    [Theory, MemberData(nameof(Means))]
    public void GaussianMeanIsExact(double mean)
    {
        foreach (var m in new[] { mean, -mean })
            ForEveryTilt(new GaussianMean(), m, (lambda, psi, truth) =>
                Expectation.Normal(z => lambda * (truth + z) - psi), exact: true, rounding: Rounding * (1 + mean));
    }

    /// <summary>E |z| = √(2/π); each value is shifted to the mean in question.</summary>
    [Theory, MemberData(nameof(Means))]
    public void SubGaussianHoldsForAbsoluteValues(double mean) => ForEveryTilt(new SubGaussian(), mean, (lambda, psi, truth) =>
        Expectation.Normal(z => lambda * (truth + Math.Abs(z) - Math.Sqrt(2 / Math.PI)) - psi), rounding: Rounding * (1 + mean));

    [Theory, MemberData(nameof(Means))]
    public void SubGaussianHoldsForRectifiedValues(double mean) => ForEveryTilt(new SubGaussian(), mean, (lambda, psi, truth) =>
        Expectation.Normal(z => lambda * (truth + Math.Max(0, z) - 1 / Math.Sqrt(2 * Math.PI)) - psi), rounding: Rounding * (1 + mean));

    [Theory, MemberData(nameof(Means))]
    public void SubGaussianHoldsForValuesBetweenMinusOneAndOne(double mean) => ForEveryTilt(new SubGaussian(), mean, (lambda, psi, truth) =>
        0.5 * Elementary.Exp(lambda * (truth - 1) - psi) + 0.5 * Elementary.Exp(lambda * (truth + 1) - psi), rounding: Rounding * (1 + mean));

    [Theory, MemberData(nameof(Means))]
    public void SquareOfSubGaussianHoldsForGaussians(double mean) =>
        ForEveryTilt(new SquareOfSubGaussian(), mean, (lambda, psi, truth) =>
            Expectation.Normal(z => lambda * truth * z * z - psi));

    [Theory, MemberData(nameof(Means))]
    public void SquareOfSubGaussianHoldsForUniformNumbers(double mean) =>
        ForEveryTilt(new SquareOfSubGaussian(), mean, (lambda, psi, truth) =>
            Expectation.Uniform(-1, 1, u => Elementary.Exp(lambda * truth * 3 * u * u - psi)));

    [Theory, MemberData(nameof(Means))]
    public void SquareOfSubGaussianHoldsForTruncatedNormals(double mean) =>
        ForEveryTilt(new SquareOfSubGaussian(), mean, (lambda, psi, truth) =>
            Expectation.TruncatedNormal(z => Elementary.Exp(lambda * truth * z * z - psi)));

    [Theory, MemberData(nameof(Means))]
    public void SquareOfSubGaussianHoldsForSumsOfSigns(double mean)
    {
        foreach (var n in new[] { 1, 2, 3, 10, 100 })
            ForEveryTilt(new SquareOfSubGaussian(), mean, (lambda, psi, truth) =>
                Expectation.Signs(n, z => Elementary.Exp(lambda * truth * z * z - psi)));
    }

    [Theory, MemberData(nameof(Shares))]
    public void UnitIntervalIsExactForIndicators(double mean) => ForEveryTilt(new UnitInterval(), mean, (lambda, psi, truth) =>
        (1 - truth) * Elementary.Exp(-psi) + truth * Elementary.Exp(lambda - psi), exact: true);

    [Theory, MemberData(nameof(Shares))]
    public void UnitIntervalHoldsForUniformNumbers(double mean) => ForEveryTilt(new UnitInterval(), mean, (lambda, psi, truth) =>
    {
        var halfWidth = Math.Min(truth, 1 - truth);
        return Expectation.Uniform(truth - halfWidth, truth + halfWidth, y => Elementary.Exp(lambda * y - psi));
    });

    [Theory, MemberData(nameof(Shares))]
    public void UnitIntervalHoldsForTwoValues(double mean) => ForEveryTilt(new UnitInterval(), mean, (lambda, psi, truth) =>
    {
        var (low, high) = (truth / 2, (1 + truth) / 2); // equally likely after weighting to that mean
        var share = (truth - low) / (high - low);
        return (1 - share) * Elementary.Exp(lambda * low - psi) + share * Elementary.Exp(lambda * high - psi);
    });

    /// <summary>At the mean itself ≤ 1 (or = 1), and on the null side of it, where the claim is false too, ≤ 1.</summary>
    static void ForEveryTilt(
        ExponentialLaw law, double mean, Func<double, double, double, double> expected,
        bool exact = false, double rounding = Rounding)
    {
        foreach (var side in new[] { Direction.Above, Direction.Below })
        {
            for (var j = 0; j < ExponentialLaw.Tilts; j++)
            {
                var (lambda, psi) = law.Tilt(mean, ExponentialLaw.Step(j, side));
                Assert.Equal((int)side, Math.Sign(lambda));
                var atMean = expected(lambda, psi, mean);
                Assert.InRange(atMean, exact ? 1 - rounding : 0, 1 + rounding);
                foreach (var truth in NullSide(law, mean, side))
                    Assert.InRange(expected(lambda, psi, truth), 0, 1 + rounding);
            }
        }
    }

    static IEnumerable<double> NullSide(Law law, double mean, Direction side)
    {
        foreach (var distance in new[] { 0.01, 0.3, 0.9 })
        {
            if (double.IsFinite(law.LargestMean) && side == Direction.Below) yield return mean + distance * (law.LargestMean - mean);
            else yield return mean - (int)side * distance * Math.Abs(mean);
        }
    }
}
