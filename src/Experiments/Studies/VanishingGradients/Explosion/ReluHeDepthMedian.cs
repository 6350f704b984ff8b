using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>A typical deep ReLU network with He weights shrinks the signal although the mean stays 1.</summary>
public sealed class ReluHeDepthMedian : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "Through deep ReLU layers with He's variance the mean of the signal's squared norm stays 1 over " +
        "weights, but the typical network shrinks it: the median falls like exp(−5/2 Σ 1/n).",
        "Hanin, arXiv:1801.03744, and Hanin and Rolnick, arXiv:1803.01719 (log-normal limit); moments " +
        "recomputed");

    public override string Reading =>
        "M = ‖h_L‖² / ‖h_0‖² of one network, n equal layers: half of all networks lie below the predicted " +
        "median, over weights.";

    public override string Theory => "0.5 below exp(−2.5 depth / width)";
    public override int Cases => 4;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.1));

    protected override Domain<DeepNet> Domain => DeepNet.Between(24, 40, 4, 8);

    protected override double Predict(DeepNet c) => 0.5;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random) => Indicator.Of(
        DepthFactor.Of(c, VarianceScaling.HeNormal, new Relu(), random) < Elementary.Exp(-2.5 * c.Depth / c.Width));
}
