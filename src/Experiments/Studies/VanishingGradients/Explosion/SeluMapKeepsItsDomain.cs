using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>SELU maps variances near 1 to variances near 1.</summary>
public sealed class SeluMapKeepsItsDomain : Hypothesis<SeluMoments>
{
    const double Low = 0.8, High = 1.5;

    static readonly Tolerance WhereItCameFrom =
        new("between 0.8 and 1.5, where ν came from", _ => new Band(Low, High), p => p, _ => High + 0.05);

    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "One SELU layer maps a mean near 0 and a variance near 1 back to a mean near 0 and a variance near 1.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, theorem 1");

    public override string Reading =>
        "Variance of φ(s), s from N(μω, ντ), for μ, ω in [−0.1, 0.1], ν in [0.8, 1.5], τ in [0.95, 1.1]. No " +
        "sampling: one integral a case.";

    public override string Quantity => "variance of the outputs";
    public override string Theory => "near 1, and within the range of ν: the map does not leave its domain";
    public override Test Test { get; } = new Exactly(WhereItCameFrom);

    protected override Domain<SeluMoments> Domain => SeluMoments.In(10, 10, (80, 150), (95, 110));

    protected override double Predict(SeluMoments c) => 1;

    protected override IReadOnlyList<double> Measure(SeluMoments c, RandomStream random) => [c.Next().Variance];
}
