using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>Without standardized inputs a SELU network is not normalized.</summary>
public sealed class SeluNeedsStandardizedInputs : MajorityHypothesis<DeepSelu>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["selu-forgets-input-scale"];

    public override Claim Claim => Claim.Stated(
        "For a network to self-normalize its inputs must be standardized.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on SELU (conditions), read for the scale of the " +
        "inputs");

    public override string Reading =>
        "In at least half of networks of 12 layers whose input has a mean square of 2 to 6, or 1/2 to 1/6, the " +
        "mean square of the last pre-activations is not within a factor of 2 of 1, over weights.";

    public override string Theory => "claimed: at least 0.5";
    public override int Cases => 2;

    protected override Domain<DeepSelu> Domain => new(
        [new("mean square", 2, 6), new("small", 0, 1), new("width", 64, 96)],
        codes => new(codes[2], Depth: 12, InputMeanSquare: codes[1] == 0 ? codes[0] : 1.0 / codes[0]),
        new("large", random => [random.Between(0, 2, 6), 0, random.Between(1, 64, 96)]),
        new("small", random => [random.Between(0, 2, 6), 1, random.Between(1, 64, 96)]));

    protected override IReadOnlyList<double> Measure(DeepSelu c, RandomStream random) =>
        Indicator.Of(!DeepSelu.Near(c.Measured(random), 1));
}
