using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsInLibraries;

/// <summary>Gain 3/4 keeps SELU networks at deviation 1.</summary>
public sealed class SeluGainNormalizes : MajorityHypothesis<DeepSelu>
{
    public override Section Section => ActivationsStudy.GainsInLibraries;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["selu-gain-shrinks-signal"];

    public override Claim Claim => Claim.Stated(
        "The recommended gain for SELU is 3/4: with it deep networks keep a stable signal near deviation 1.",
        "PyTorch documentation, torch.nn.init.calculate_gain, table; pull request 50664");

    public override string Reading =>
        "In at least half of networks of 40 layers with fanIn · Var[W] = 9/16 the mean square of the last " +
        "pre-activations is within a factor of 2 of 1, over weights.";

    public override string Theory => "claimed: at least 0.5";
    public override int Cases => 1;

    protected override Domain<DeepSelu> Domain => new(
        [new("width", 64, 96)],
        codes => new(codes[0], Depth: 40, WeightVariance: 9.0 / 16),
        new Stratum("any", random => [random.Between(0, 64, 96)]));

    protected override IReadOnlyList<double> Measure(DeepSelu c, RandomStream random) =>
        Indicator.Of(DeepSelu.Near(c.Measured(random), 1));
}
