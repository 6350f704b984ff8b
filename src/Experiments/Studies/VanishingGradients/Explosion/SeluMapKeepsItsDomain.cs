using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>SELU maps a mean near 0 and a variance near 1 into the same ranges.</summary>
public sealed class SeluMapKeepsItsDomain : Hypothesis<SeluMoments>
{
    const double LargestMean = 0.1, MiddleVariance = 1.15, LargestDeviation = 0.35;

    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "One SELU layer with nearly normalized weights maps a mean near 0 and a variance near 1 back to a mean near " +
        "0 and a variance near 1.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, theorem 1")
        .InSpanish(
            "Una capa SELU con pesos casi normalizados lleva una media cercana a 0 y una varianza cercana a 1 a " +
            "otra media cercana a 0 y otra varianza cercana a 1.");

    public override string Reading =>
        "Mean and variance of φ(s), s from N(μω, ντ), for μ, ω in [−0.1, 0.1], ν in [0.8, 1.5], τ in [0.95, " +
        "1.1]: the larger of the two distances, that of the mean from 0 over 0.1 and that of the variance " +
        "from 1.15 over 0.35. No sampling: two integrals a case.";

    public override string Quantity => "distance from the middle of the domain over its half width";
    public override string Theory => "at most 1: mean and variance stay within the ranges that μ and ν come from";
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.5, barelyWrong: 1.05));

    protected override Domain<SeluMoments> Domain => SeluMoments.In(10, 10, (80, 150), (95, 110));

    protected override double Predict(SeluMoments c) => 1;

    protected override IReadOnlyList<double> Measure(SeluMoments c, RandomStream random)
    {
        var (mean, variance) = c.Next();
        return [Math.Max(Math.Abs(mean) / LargestMean, Math.Abs(variance - MiddleVariance) / LargestDeviation)];
    }
}
