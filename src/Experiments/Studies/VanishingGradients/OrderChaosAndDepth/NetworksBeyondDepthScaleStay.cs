using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>An ordered network stays at guessing if it is many times deeper than information travels.</summary>
public sealed class NetworksBeyondDepthScaleStay : MajorityHypothesis<DepthInScales>
{
    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "The depth scale ξc bounds how deep a network may be trained: where information is lost on the way, here in " +
        "the ordered phase, training does not begin.",
        "Schoenholz et al. 2017, arXiv:1611.01232, abstract and figure 5");

    public override string Reading =>
        "Tanh networks of width 32, σb² = 0.05, σw² from 0.6 to 0.9, as deep as 12 to 13 ξc, 18 to 37 hidden layers: " +
        "after 100 steps of gradient descent on UCI digits, at a rate between 0.01 and 0.1, at least half of all " +
        "networks are right on less than a fifth of the images, where guessing gets a tenth.";

    public override string Theory => "12 ξc leave e⁻¹² of a difference between inputs; at least 0.5";
    public override int Cases => 2;

    protected override Domain<DepthInScales> Domain => DepthInScales.UpTo(
        mostLayers: 50, tenths: (120, 130), hundredths: (1, 10), ("ordered", 60, 90));

    protected override IReadOnlyList<double> Measure(DepthInScales c, RandomStream random) =>
        Indicator.Of(c.Accuracy(random) < 0.2);
}
