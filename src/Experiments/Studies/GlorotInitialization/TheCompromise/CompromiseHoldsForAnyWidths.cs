using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheCompromise;

/// <summary>The literal claim: with varying widths both constraints hold approximately.</summary>
public sealed class CompromiseHoldsForAnyWidths : Hypothesis<Alternating>
{
    public override Section Section => GlorotInitializationStudy.TheCompromise;

    public override Claim Claim => Claim.Stated(
        "If the layers have different widths, the compromise still satisfies both constraints approximately.",
        "Glorot and Bengio 2010, eq. 12 and section 5");

    public override string Reading =>
        "Literally, for widths that alternate between a and b: in at least 90 % of networks of 10 layers the " +
        "signal keeps at least 0.3 of its mean square.";

    public override string Theory => "the claim says at least 0.9";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["alternating-widths-vanish"];
    public override long Budget => 400;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.6));

    protected override Domain<Alternating> Domain => Alternating.Domain;

    protected override double Predict(Alternating c) => 0.9;

    protected override IReadOnlyList<double> Measure(Alternating c, RandomStream random) =>
        Indicator.Of(Alternating.Factors(c, pairs: 5, random).Forward >= 0.3);
}
