using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>The corrected claim: whether the gradient shrinks or grows depends on the width; it turns at 103.</summary>
public sealed class N01GradientFactor : MajorityHypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "Corrected: each layer multiplies the gradient's mean square by χ₁ = width · E σ′(√q* z)². That is " +
        "below 1 only for widths up to 103; wider networks make the gradient explode.",
        "Schoenholz et al. 2017, eq. 8 (mean field)");

    public override string Reading =>
        "In at least half of all networks the measured factor a layer is within 20 % of χ₁, over weights.";

    public override string Theory => "χ₁ from quadrature at the fixed point q*; at least 0.5 of networks near it";
    public override int Cases => 8;

    protected override Domain<DeepNet> Domain => DeepNet.Between(32, 256, 8, 12);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var theory = new MeanField(new Logistic(), c.Width);
        var q = theory.FixedPoint();
        var signal = new DeepSignal(
            new Logistic(), Normal.Standard, c.Width, c.Depth, random, inputMeanSquare: q / c.Width);
        return Indicator.Of(Math.Abs(signal.GradientFactor() / theory.GradientFactor(q) - 1) < 0.2);
    }
}
