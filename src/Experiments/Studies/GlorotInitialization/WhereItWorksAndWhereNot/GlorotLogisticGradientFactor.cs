using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.WhereItWorksAndWhereNot;

/// <summary>The corrected claim: with the logistic function a twentieth of it is left after each layer.</summary>
public sealed class GlorotLogisticGradientFactor : MajorityHypothesis<DeepNet>
{
    public override Section Section => GlorotInitializationStudy.WhereItWorksAndWhereNot;

    public override Claim Claim => Claim.Stated(
        "Corrected: Glorot's rule is derived for slope 1 at 0. The logistic function has slope 1/4 there, so " +
        "each layer leaves 0.0557 of the gradient's mean square.",
        "Schoenholz et al. 2017, eq. 8, at fanIn · Var[W] = 1; Glorot and Bengio 2010, section 2.3 assumes " +
        "f′(0) = 1");

    public override string Reading =>
        "In at least half of networks the factor a layer is within 20 % of χ₁ = 0.0557, over weights.";

    public override string Theory => "at least 0.5; χ₁ at the fixed point of the length map";
    public override int Cases => 8;

    protected override Domain<DeepNet> Domain => DeepNet.Between(64, 320, 8, 20);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var theory = new MeanField(new Logistic(), WeightVariance: 1);
        var q = theory.FixedPoint();
        var signal = new DeepSignal(
            new Logistic(), VarianceScaling.GlorotNormal, c.Width, c.Depth, random, inputMeanSquare: q);
        return Indicator.Of(Math.Abs(signal.GradientFactor() / theory.GradientFactor(q) - 1) < 0.2);
    }
}
