using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.AcrossWidths;

/// <summary>Under maximal update parametrization Adam moves the logits of narrow and wide networks alike.</summary>
public sealed class MaximalUpdateMovesAlike : MajorityHypothesis<WiderNet>
{
    public override Section Section => OptimizersStudy.AcrossWidths;

    public override Claim Claim => Claim.Stated(
        "In maximal update parametrization the first steps change the logits by as much at any width: output " +
        "weights start with the variance 1 / fanIn², and the learning rates of hidden and output weights are " +
        "divided by fanIn.",
        "G. Yang, E. Hu et al., Tensor Programs V, arXiv:2203.03466, section 5, figure 5 and table 3");

    public override string Reading =>
        "Tanh networks with two hidden layers of 32 to 64 units, and of two to four times as many, three steps of " +
        "Adam on 16 UCI digits, learning rate 0.001, the rules being those of one rate at 32 units: the length of " +
        "the logits' change is the same but for 30 % in at least half of all pairs of networks.";

    public override string Theory => "at least 0.5 within 30 % of 1";
    public override int Cases => 2;

    protected override Domain<WiderNet> Domain => WiderNet.Domain;

    protected override IReadOnlyList<double> Measure(WiderNet c, RandomStream random) =>
        Indicator.Of(Math.Abs(c.Ratio(WiderNet.MaximalUpdate, random) - 1) <= 0.3);
}
