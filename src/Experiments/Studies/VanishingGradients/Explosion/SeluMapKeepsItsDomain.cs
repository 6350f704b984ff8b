using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>SELU maps means near 0 and variances near 1 to variances near 1.</summary>
public sealed class SeluMapKeepsItsDomain : Hypothesis<SeluMoments>
{
    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "One SELU layer maps a mean near 0 and a variance near 1 back to a mean near 0 and a variance near 1.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, theorem 1");

    public override string Reading =>
        "Variance of φ(s), s from N(μω, ντ), for μ, ω in [−0.1, 0.1], ν in [0.8, 1.5], τ in [0.95, 1.1]. No " +
        "sampling: one integral a case.";

    public override string Theory => "between 0.8037 and 1.4816: the middle, 1.14265, give or take 0.3390";
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.3390));

    protected override Domain<SeluMoments> Domain => SeluMoments.In(10, 10, (80, 150), (95, 110));

    protected override double Predict(SeluMoments c) => 1.14265;

    protected override IReadOnlyList<double> Measure(SeluMoments c, RandomStream random) => [c.Next().Variance];
}
