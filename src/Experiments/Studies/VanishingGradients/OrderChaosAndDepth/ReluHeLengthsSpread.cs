using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>Lengths of signals differ from network to network, the more the deeper and narrower these are.</summary>
public sealed class ReluHeLengthsSpread : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "Even with He's variance the length of the signal fluctuates from one network to the next, exponentially in " +
        "Σ 1/n: ln M is nearly normal with variance 5 Σ 1/n.",
        "Hanin and Rolnick, arXiv:1803.01719, abstract (second failure mode); E M² = Π (1 + 5/n) recomputed");

    public override string Reading =>
        "M = ‖h_L‖² / ‖h_0‖² of one ReLU network, n equal layers; β = Σ 1/n = L / n. Share of networks, over " +
        "weights, whose ln M is more than one deviation √(5β) away from −5β/2. Logarithms, since the mean of M² is " +
        "carried by networks too rare to be drawn.";

    public override string Theory => "2 Φ(−1) = 0.317";
    public override int Cases => 2;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.1));

    protected override Domain<DeepNet> Domain => DeepNet.Between(24, 40, 4, 8);

    protected override double Predict(DeepNet c) => 2 * Experiments.Theory.Gaussian.Cdf(-1);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var beta = (double)c.Depth / c.Width;
        var logarithm = Elementary.Log(DepthFactor.Of(c, VarianceScaling.HeNormal, new Relu(), random));
        return Indicator.Of(Math.Abs(logarithm + 2.5 * beta) > Math.Sqrt(5 * beta));
    }
}
