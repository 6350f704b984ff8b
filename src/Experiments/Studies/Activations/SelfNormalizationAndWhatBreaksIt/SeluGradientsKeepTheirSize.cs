using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>SELU leaves gradients as they are.</summary>
public sealed class SeluGradientsKeepTheirSize : Hypothesis<Width>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["selu-gradient-factor"];

    public override Claim Claim => Claim.Stated(
        "With SELU vanishing and exploding gradients are impossible.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, abstract, read for the mean square");

    public override string Reading =>
        "E φ′(s_j)² over weights at a fixed input of mean square 1 (divided by the largest possible, (λα)²).";

    public override string Theory => "claimed: 1 / (λα)²";
    public override int Cases => 2;
    public override long Budget => 400000;
    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.035));

    protected override Domain<Width> Domain => Width.Between(4, 64);

    protected override double Predict(Width c) => 1 / LargestSquare;

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
        UnitInput.SquaredSlopes(new Selu(), gain: 1, c.FanIn, scale: 1 / LargestSquare, random);

    /// <summary>(λα)², the largest squared slope.</summary>
    const double LargestSquare = Selu.Lambda * Selu.Alpha * Selu.Lambda * Selu.Alpha;
}
