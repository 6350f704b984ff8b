using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AcrossWidths;

/// <summary>The corrected claim: with one learning rate the logits move in proportion to the width.</summary>
public sealed class OneRateMovesByWidth : MajorityHypothesis<WiderNet>
{
    public override Section Section => OptimizersStudy.AcrossWidths;

    public override Claim Claim => Claim.Stated(
        "Corrected: each weight of Adam moves by the learning rate, and in step with what comes in: with LeCun's " +
        "weights and one rate the logits change in proportion to the width.",
        "G. Yang, E. Hu et al., Tensor Programs V, arXiv:2203.03466, section 5 and figure 5");

    public override string Reading =>
        "Tanh networks with two hidden layers of 32 to 64 units, and of two to four times as many, three steps of " +
        "Adam on 16 UCI digits, learning rate 0.001: the ratio of the lengths of the logits' changes is the ratio " +
        "of the widths but for 40 % in at least half of all pairs of networks.";

    public override string Theory => "Δy = Σ ΔW h, |ΔW| = η, all of one sign with h: η fanIn E|h|";
    public override int Cases => 2;

    protected override Domain<WiderNet> Domain => WiderNet.Domain;

    protected override IReadOnlyList<double> Measure(WiderNet c, RandomStream random) =>
        Indicator.Of(Math.Abs(c.Ratio(WiderNet.Standard, random) / c.Times - 1) <= 0.4);
}
