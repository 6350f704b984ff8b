using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Dropout;

/// <summary>The corrected claim: dropout makes the signal larger, and He's rule needs a factor for it.</summary>
public sealed class DropoutMeanSquareGrows : Hypothesis<DropRate>
{
    public override Section Section => BatchNormalizationStudy.Dropout;

    public override Claim Claim => Claim.Stated(
        "Corrected: inverted dropout multiplies the mean square by 1 / (1 − p), so that weights after it need the " +
        "variance (1 − p) times the usual one.",
        "Derived; compare Hendrycks and Gimpel 2016, arXiv:1607.02488");

    public override string Reading =>
        "The mean of ((1 − p) y / x)², over masks at fixed inputs x.";

    public override string Theory => "E y² = x² / (1 − p), so 1 − p";
    public override int Cases => 4;
    public override long Budget => 100_000;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Within(0.1));

    protected override Domain<DropRate> Domain => DropRate.Any;

    protected override double Predict(DropRate c) => 1 - c.Rate;

    protected override IReadOnlyList<double> Measure(DropRate c, RandomStream random) => DroppedUnits.SquaredShares(c.Rate, random);
}
