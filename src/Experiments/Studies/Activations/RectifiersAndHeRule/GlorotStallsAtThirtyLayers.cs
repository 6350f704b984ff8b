using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>Thirty rectified layers do not start with Glorot's rule.</summary>
public sealed class GlorotStallsAtThirtyLayers : MajorityHypothesis<DigitsRace>
{
    public override Section Section => ActivationsStudy.RectifiersAndHeRule;

    public override Claim Claim => Claim.Stated(
        "With Xavier initialization a rectified network of 30 layers stalls: the error does not fall.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, figure 3");

    public override string Reading =>
        "On UCI digits, thirty hidden layers with Glorot normal: in at least half of runs the training loss after " +
        "30 steps is within 0.1 of ln 10, which is guessing.";

    public override string Theory => "at least 0.5; the signal has lost 2⁻³⁰ of its mean square";
    public override int Cases => 1;

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(30);

    protected override IReadOnlyList<double> Measure(DigitsRace c, RandomStream random)
    {
        const double guessing = 2.302585092994046;
        var loss = DigitsRace.Loss(c, new Relu(), VarianceScaling.GlorotNormal, random, steps: 30);
        return Indicator.Of(Math.Abs(loss - guessing) < 0.1);
    }
}
