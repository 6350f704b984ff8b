using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>Variances from 3 to 16 shrink.</summary>
public sealed class SeluShrinksLargeVariances : Hypothesis<SeluMoments>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Where the variance of the inputs is large, one SELU layer with nearly normalized weights makes it smaller.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, theorem 2")
        .InSpanish("Donde la varianza de las entradas es grande, una capa SELU con pesos casi normalizados la hace " +
            "menor.");

    public override string Reading =>
        "Variance of φ(s) over ν, s from N(μω, ντ), for μ in [−1, 1], ω in [−0.1, 0.1], ν in [3, 16], τ in [0.8, " +
        "1.25], the theorem's ranges. No sampling: integrals.";

    public override string Quantity => "next variance over variance";

    public override string Theory => "at most 1, the theorem's bound";
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.5, barelyWrong: 1.01));

    protected override Domain<SeluMoments> Domain => SeluMoments.In(100, 10, (300, 1600), (80, 125));

    protected override double Predict(SeluMoments c) => 1;

    protected override IReadOnlyList<double> Measure(SeluMoments c, RandomStream random) =>
        [c.Next().Variance / c.Nu];
}
