using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>The same weights keep the gradient.</summary>
public sealed class HeKeepsTheGradient : Hypothesis<Fans>
{
    public override Section Section => ActivationsStudy.RectifiersAndHeRule;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["he-backward-gain", "he-gains-telescope"];

    public override Claim Claim => Claim.Stated(
        "Either the forward or the backward condition alone is enough: weights of variance 2 / fanIn keep the " +
        "gradient, too.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.2, after eq. 14, read for one layer");

    public override string Reading =>
        "E (∂L/∂s_i)² / (mean square of ∂L/∂z), over weights, for one gradient; s are the pre-activations below " +
        "the layer.";

    public override string Theory => "claimed: 1";
    public override Test Test { get; } = new Mean(new HalfSquare(), Tolerance.Within(0.2));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        RectifiedLayer.BackwardGains(c, random);
}
