using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.WhereItWorksAndWhereNot;

/// <summary>The literal claim: Glorot initialization cures vanishing gradients with the logistic function.</summary>
public sealed class GlorotKeepsLogisticGradients : Hypothesis<DeepNet>
{
    public override Section Section => GlorotInitializationStudy.WhereItWorksAndWhereNot;

    public override Claim Claim => Claim.Stated(
        "When using the logistic activation function, weights from N(0, 1 / fanAvg) let the signal flow " +
        "properly in both directions.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on Glorot and He initialization, eq. 11-1 " +
        "“when using the logistic activation function”");

    public override string Reading =>
        "Literally: in at least 90 % of networks each layer keeps at least half of the gradient's mean " +
        "square.";

    public override string Theory => "the claim says at least 0.9";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["glorot-logistic-gradient-factor"];
    public override long Budget => 400;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.6));

    protected override Domain<DeepNet> Domain => DeepNet.Between(1, 256, 2, 20);

    protected override double Predict(DeepNet c) => 0.9;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var signal = new DeepSignal(new Logistic(), VarianceScaling.GlorotNormal, c.Width, c.Depth, random);
        return Indicator.Of(signal.GradientFactor() >= 0.5);
    }
}
