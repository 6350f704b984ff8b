using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>The fixed point of SELU attracts.</summary>
public sealed class SeluMapContracts : Hypothesis<SeluMoments>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "For SELU layers with normalized weights mean 0 and variance 1 are a fixed point that attracts; with nearly " +
        "normalized weights, too, the map of mean and variance contracts near it.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, theorem 1 and its proof (largest singular " +
        "value of the Jacobian)")
        .InSpanish(
            "En capas SELU con pesos normalizados, media 0 y varianza 1 son un punto fijo que atrae; también con " +
            "pesos casi normalizados, el mapa de media y varianza es contractivo cerca de él.");

    public override string Reading =>
        "Largest singular value of the Jacobian of (μ, ν) ↦ (mean, variance) of φ(s), s from N(μω, ντ), for μ, ω " +
        "in [−0.1, 0.1], ν in [0.8, 1.5], τ in [0.95, 1.1], from central differences. No sampling: integrals.";

    public override string Quantity => "largest singular value";

    public override string Theory => "at most 1, the bound of the proof; 0.7877 at μ = 0, ν = 1";
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.5, barelyWrong: 1.01));

    const double H = 0.02;

    protected override Domain<SeluMoments> Domain => SeluMoments.In(10, 10, (80, 150), (95, 110));

    protected override double Predict(SeluMoments c) => 1;

    protected override IReadOnlyList<double> Measure(SeluMoments c, RandomStream random)
    {
        var byMu = Difference(c with { Mu = c.Mu + H }, c with { Mu = c.Mu - H });
        var byNu = Difference(c with { Nu = c.Nu + H }, c with { Nu = c.Nu - H });
        var sum = byMu.Mean * byMu.Mean + byMu.Variance * byMu.Variance
            + byNu.Mean * byNu.Mean + byNu.Variance * byNu.Variance;
        var determinant = byMu.Mean * byNu.Variance - byMu.Variance * byNu.Mean;
        return [Math.Sqrt((sum + Math.Sqrt(Math.Max(0, sum * sum - 4 * determinant * determinant))) / 2)];
    }

    static (double Mean, double Variance) Difference(SeluMoments above, SeluMoments below)
    {
        var (high, low) = (above.Next(), below.Next());
        return ((high.Mean - low.Mean) / (2 * H), (high.Variance - low.Variance) / (2 * H));
    }
}
