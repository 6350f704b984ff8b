using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Dropout;

/// <summary>The literal claim: dropout leaves the signal as large as it was.</summary>
public sealed class DropoutKeepsMeanSquare : Hypothesis<DropRate>
{
    public override Section Section => BatchNormalizationStudy.Dropout;

    public override Claim Claim => Claim.Stated(
        "Since kept units are divided by 1 − p, the layer above sees a signal of the usual size in training: dropout " +
        "needs no change of the initialization.",
        "Folklore; compare Srivastava et al. 2014, section 10");

    public override string Reading =>
        "Literally: the mean square stays. The mean of ((1 − p) y / x)², over masks at fixed inputs x, is (1 − p)².";

    public override string Theory => "E y² = x², so (1 − p)²";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["dropout-mean-square-grows"];
    public override int Cases => 4;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Within(0.1));

    protected override Domain<DropRate> Domain => DropRate.Any;

    protected override double Predict(DropRate c) => (1 - c.Rate) * (1 - c.Rate);

    protected override IReadOnlyList<double> Measure(DropRate c, RandomStream random) => DroppedUnits.SquaredShares(c.Rate, random);
}
