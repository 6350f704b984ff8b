using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AcrossWidths;

/// <summary>The literal claim: one learning rate means the same at any width.</summary>
public sealed class OneRateMovesAlike : MajorityHypothesis<WiderNet>
{
    public override Section Section => OptimizersStudy.AcrossWidths;

    public override Claim Claim => Claim.Stated(
        "A learning rate of Adam that suits a narrow network suits a wide one, since the size of its steps does not " +
        "depend on the gradients.",
        "The common practice that G. Yang, E. Hu et al., Tensor Programs V, arXiv:2203.03466, figure 1, argue " +
        "against; the reason from Kingma and Ba, arXiv:1412.6980, section 2.1");

    public override string Reading =>
        "Tanh networks with two hidden layers of 32 to 64 units, and of two to four times as many, LeCun's weights, " +
        "three steps of Adam on 16 UCI digits, learning rate 0.001: the length of the logits' change is the same " +
        "but for 30 % in at least half of all pairs of networks.";

    public override string Theory => "the claim says at least 0.5 within 30 % of 1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["maximal-update-moves-alike", "one-rate-moves-by-width"];
    public override int Cases => 1;

    protected override Domain<WiderNet> Domain => WiderNet.Domain;

    protected override IReadOnlyList<double> Measure(WiderNet c, RandomStream random) =>
        Indicator.Of(Math.Abs(c.Ratio(WiderNet.Standard, random) - 1) <= 0.3);
}
