using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>Over monotone widths the gains telescope to a constant.</summary>
public sealed class HeGainsTelescope : MajorityHypothesis<Pyramid>
{
    public override Section Section => ActivationsStudy.RectifiersAndHeRule;

    public override Claim Claim => Claim.Stated(
        "Using one condition alone changes the gradient of a whole network by a constant factor, not by one that " +
        "grows with depth: the gains of its layers telescope to last width / first width.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.2, after eq. 14");

    public override string Reading =>
        "In at least half of ReLU networks whose widths go from one number to another in three steps, the mean " +
        "square of ∂L/∂x over that of ∂L/∂y is within 50 % of last / first · 2, over weights (the first layer has " +
        "no ReLU below it: it adds the 2).";

    public override string Theory => "at least 0.5";
    public override int Cases => 2;

    protected override Domain<Pyramid> Domain => Pyramid.Domain;

    protected override IReadOnlyList<double> Measure(Pyramid c, RandomStream random)
    {
        var predicted = 2.0 * c.Last / c.First;
        return Indicator.Of(Math.Abs(c.GradientFactor(VarianceScaling.HeNormal, random) / predicted - 1) < 0.5);
    }
}
