using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>The literal claim: in recurrent networks gradients explode.</summary>
public sealed class RecurrentGradientsExplode : Hypothesis<Recurrence>
{
    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "The exploding gradients problem is mostly encountered in recurrent networks.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "Literally: a linear recurrence h ← h W makes ‖∂L/∂h‖ over 50 steps back at least as large as it was. " +
        "No average: W is ρ times an orthogonal matrix.";

    public override string Theory => "the claim says at least 1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["recurrent-rate-is-spectral-radius"];
    public override Test Test { get; } = new Exactly(Tolerance.AtLeast(right: 2, barelyWrong: 0.99));

    protected override Domain<Recurrence> Domain => Recurrence.Domain;

    protected override double Predict(Recurrence c) => 1;

    protected override IReadOnlyList<double> Measure(Recurrence c, RandomStream random) =>
        [Recurrence.NormAfter(Recurrence.Scaled(c, random), 50, random)];
}
