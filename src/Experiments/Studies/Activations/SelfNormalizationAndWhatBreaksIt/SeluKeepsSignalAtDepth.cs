using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>A hundred SELU layers keep the mean square.</summary>
public sealed class SeluKeepsSignalAtDepth : MajorityHypothesis<DeepSelu>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Through a hundred and more SELU layers with LeCun normal weights the activations keep mean 0 and " +
        "deviation 1.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, section 2; A. Géron, Hands-On Machine " +
        "Learning, chapter 11, section on SELU");

    public override string Reading =>
        "In at least half of networks of 100 layers the mean square of the last pre-activations, under one input " +
        "of mean square 1, is within a factor of 2 of 1, over weights.";

    public override string Theory => "at least 0.5; the fixed point is 1";
    public override int Cases => 1;

    protected override Domain<DeepSelu> Domain => new(
        [new("width", 64, 96)],
        codes => new(codes[0], Depth: 100),
        new Stratum("any", random => [random.Between(0, 64, 96)]));

    protected override IReadOnlyList<double> Measure(DeepSelu c, RandomStream random) =>
        Indicator.Of(DeepSelu.Near(c.Measured(random), 1));
}
