using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheCompromise;

/// <summary>The literal claim: a Glorot layer keeps the variance.</summary>
public sealed class GlorotKeepsVariance : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.TheCompromise;

    public override Claim Claim => Claim.Stated(
        "With Glorot initialization the outputs of each layer have about the variance of its inputs.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on Glorot and He initialization (as " +
        "commonly quoted)");

    public override string Reading =>
        "Literally, for any shape: the forward gain over weights is within 20 % of 1.";

    public override string Theory => "the claim says 1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["glorot-keeps-variance-near-square"];
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.2));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(VarianceScaling.GlorotNormal, c.FanIn, c.FanOut, random);
}
