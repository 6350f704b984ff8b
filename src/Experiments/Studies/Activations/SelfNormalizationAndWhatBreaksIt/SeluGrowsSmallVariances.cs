using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>Variances from 0.02 to 0.16 grow.</summary>
public sealed class SeluGrowsSmallVariances : Hypothesis<SeluMoments>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Where the variance of the inputs is small, one SELU layer with nearly normalized weights makes it larger.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, theorem 3")
        .InSpanish("Donde la varianza de las entradas es pequeña, una capa SELU con pesos casi normalizados la hace " +
            "mayor.");

    public override string Reading =>
        "Variance of φ(s) over ν, s from N(μω, ντ), for μ, ω in [−0.1, 0.1], ν in [0.02, 0.16], τ in [0.8, 1.25]; " +
        "the first of the theorem's two ranges. No sampling: integrals.";

    public override string Quantity => "next variance over variance";

    public override string Theory => "at least 1, the theorem's bound";
    public override Test Test { get; } = new Exactly(Tolerance.AtLeast(right: 1.5, barelyWrong: 0.99));

    protected override Domain<SeluMoments> Domain => SeluMoments.In(10, 10, (2, 16), (80, 125));

    protected override double Predict(SeluMoments c) => 1;

    protected override IReadOnlyList<double> Measure(SeluMoments c, RandomStream random) =>
        [c.Next().Variance / c.Nu];
}
