using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>Plain dropout leaves SELU networks normalized.</summary>
public sealed class SeluSurvivesDropout : MajorityHypothesis<DeepSelu>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["dropout-moves-selu"];

    public override Claim Claim => Claim.Stated(
        "Self-normalization holds in training, whatever else the network does, here with plain dropout of 30 %.",
        "The reading that Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, section 3, warns of");

    public override string Reading =>
        "In at least half of networks of 10 layers with inverted dropout of 25 to 30 % the mean square of the " +
        "last pre-activations is within a factor of 2 of 1, over weights and masks.";

    public override string Theory => "claimed: at least 0.5";
    public override int Cases => 1;

    protected override Domain<DeepSelu> Domain => new(
        [new("dropped in hundredths", 25, 30), new("width", 64, 96)],
        codes => new(codes[1], Depth: 10, Keep: 1 - codes[0] / 100.0),
        new Stratum("any", random => [random.Between(0, 25, 30), random.Between(1, 64, 96)]));

    protected override IReadOnlyList<double> Measure(DeepSelu c, RandomStream random) =>
        Indicator.Of(DeepSelu.Near(c.Measured(random), 1));
}
