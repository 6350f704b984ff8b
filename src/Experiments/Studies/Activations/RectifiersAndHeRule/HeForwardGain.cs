using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>Var[W] = 2 / fanIn keeps the mean square through ReLU.</summary>
public sealed class HeForwardGain : Hypothesis<Fans>
{
    public override Section Section => ActivationsStudy.RectifiersAndHeRule;

    public override Claim Claim => Claim.Stated(
        "With weights of variance 2 / fanIn a rectified layer passes on the mean square of its input, whatever " +
        "its shape.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.2, eq. 10")
        .InSpanish(
            "Con pesos de varianza 2 / fanIn, una capa rectificada transmite la media cuadrática de su entrada, " +
            "sea cual sea su forma.");

    public override string Reading =>
        "relu(z_j)² over the mean square of x, over weights, for one input.";

    public override string Quantity => "forward gain";

    public override string Theory =>
        "½ · fanIn · Var[W] = 1";

    public override Test Test { get; } = new Mean(new HalfSquare(), Tolerance.Within(0.2));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        RectifiedLayer.ForwardGains(c, random);
}
