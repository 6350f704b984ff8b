using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>The corrected claim: over samples the variance falls as the arc-cosine map says.</summary>
public sealed class ReluHeSamplesBecomeAlike : MajorityHypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "Corrected: over weights the mean square stays, but over samples at fixed weights the variance vanishes " +
        "with depth: what comes out depends less and less on what went in.",
        "Cho and Saul 2009, eq. 6 (arc-cosine kernel), iterated; He et al. 2015, eq. 10, for the mean square");

    public override string Reading =>
        "1 − c of the pre-activations of the last layer for two independent Gaussian inputs is the share of the " +
        "mean square that is variance over samples: in at least half of networks it is within a factor of 2 of the " +
        "prediction, over weights and inputs.";

    public override string Theory =>
        "depth − 1 steps of c ← (sin θ + (π − θ) cos θ) / π, c = cos θ, from 0; at least 0.5 of networks near it";
    public override int Cases => 3;

    protected override Domain<DeepNet> Domain => DeepNet.Between(64, 96, 2, 8);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var predicted = 1 - ArcCosine.After(c.Depth - 1, 0);
        var correlation = SignalPair.Correlation(HeNet.Field, c.Width, c.Depth, meanSquare: 1, correlation: 0, random);
        return Indicator.Of((1 - correlation) / predicted is > 0.5 and < 2);
    }
}
