using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>A network trains if it is no deeper than information travels.</summary>
public sealed class NetworksWithinDepthScaleTrain : MajorityHypothesis<DepthInScales>
{
    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "Random networks may be trained precisely when information can travel through them: up to a few depth " +
        "scales ξc, which diverges at the line between order and chaos.",
        "Schoenholz et al. 2017, arXiv:1611.01232, abstract and figure 5");

    public override string Reading =>
        "Tanh networks of width 32, σb² = 0.05, as deep as 1 to 2 ξc, but of at most 30 hidden layers, where all " +
        "critical ones end: after 100 steps of gradient descent on UCI digits, rate 0.02, at least half of all " +
        "networks are right on a fifth of the images or more, twice what guessing gets. The figure's line, 6 ξc, takes " +
        "more: pilot runs passed 5 ξc within 1000 to 2000 steps, in chaos at a twentieth of the rate.";

    public override string Theory => "ξc = −1 / ln of the slope of the correlation map at c*; at least 0.5";
    public override int Cases => 3;

    protected override Domain<DepthInScales> Domain => DepthInScales.UpTo(
        mostLayers: 30, tenths: (10, 20), hundredths: (2, 2),
        ("ordered", 60, 130), ("critical", 170, 182), ("chaotic", 240, 400));

    protected override IReadOnlyList<double> Measure(DepthInScales c, RandomStream random) =>
        Indicator.Of(c.Accuracy(random) >= 0.2);
}
