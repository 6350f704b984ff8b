using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Dropout;

/// <summary>What is kept is scaled up by as much as is dropped.</summary>
public sealed class DropoutKeepsMean : Hypothesis<DropRate>
{
    public override Section Section => BatchNormalizationStudy.Dropout;

    public override Claim Claim => Claim.Stated(
        "Inverted dropout keeps the mean: units are dropped with probability p, and kept ones divided by 1 − p.",
        "Srivastava et al. 2014, section 10");

    public override string Reading =>
        "The mean of (1 − p) y / x, which is 0 or 1, over masks at fixed inputs x.";

    public override string Theory => "E y = x, so 1 − p";
    public override int Cases => 4;
    public override long Budget => 100_000;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Within(0.1));

    protected override Domain<DropRate> Domain => DropRate.Any;

    protected override double Predict(DropRate c) => 1 - c.Rate;

    protected override IReadOnlyList<double> Measure(DropRate c, RandomStream random) => DroppedUnits.Shares(c.Rate, random);
}
