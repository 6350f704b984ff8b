using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>Weights that are not LeCun's move the fixed point of SELU.</summary>
public sealed class OtherVariancesMoveSelu : MajorityHypothesis<DeepSelu>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Self-normalization needs LeCun's variance: any other one, be it He's or one that l2 has shrunk, has " +
        "another fixed point, far from 1.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on SELU (conditions); fixed points derived");

    public override string Reading =>
        "In at least half of networks of 12 layers, fanIn · Var[W] from 0.5 to 0.8 or from 1.25 to 1.5, the mean " +
        "square of the last pre-activations is within a factor of 2 of the map q ← fanIn Var[W] E φ(√q z)², over " +
        "weights.";

    public override string Theory => "at least 0.5; the map gives 0.025 to 0.37, or 2.7 to 6.6";
    public override int Cases => 2;

    protected override Domain<DeepSelu> Domain => new(
        [new("variance in hundredths", 50, 150), new("width", 64, 96)],
        codes => new(codes[1], Depth: 12, WeightVariance: codes[0] / 100.0),
        new("too small", random => [random.Between(0, 50, 80), random.Between(1, 64, 96)]),
        new("too large", random => [random.Between(0, 125, 150), random.Between(1, 64, 96)]));

    protected override IReadOnlyList<double> Measure(DeepSelu c, RandomStream random) =>
        Indicator.Of(DeepSelu.Near(c.Measured(random), c.Predicted()));
}
