using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Saturation;

/// <summary>The top hidden layer of a deep tanh network does not saturate so.</summary>
public sealed class TanhTopLayerStaysLinear : Hypothesis<TopLayerCase>
{
    public override Section Section => GlorotBengio2010Study.Saturation;

    public override Claim Claim => Claim.Stated(
        "Networks of tanh units do not suffer from the kind of saturation of the top hidden layer that sigmoid " +
        "networks show, because tanh is symmetric around 0.",
        "Glorot and Bengio 2010, section 3.2")
        .InSpanish(
            "Las redes de unidades tanh no sufren la saturación de la última capa oculta que muestran las " +
            "sigmoides, porque tanh es simétrica respecto de 0.");

    public override string Reading =>
        "Mean slope tanh′ = 1 − z² of the fifth hidden layer, with the same images, learning rate and updates " +
        "as sigmoid-top-layer-saturates; a mean of at most 0.1 there allows at most 4 · 0.1 · 0.9, 36 %, of " +
        "the sigmoid's largest slope. After 200 updates of ten images at a learning rate of 1 (a pilot run: at " +
        "0.1 the same takes thousands) on Shapeset-3×2 of 8 to 12 pixels a side, five hidden layers of 24, 32 " +
        "or 40 units, standard initialization; mean over units and 300 examples, over weights and images. " +
        "Neither the cause nor networks that have learnt are tested: after 200 updates this one is still on " +
        "its plateau (figures 3 and 10).";

    public override string Quantity => "mean slope of the top hidden layer";
    public override string Theory => "1: activations stay around 0";
    public override Test Test { get; } = new Most(Tolerance.Within(0.2));
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<TopLayerCase> Domain => TopLayerCase.Domain;

    protected override double Predict(TopLayerCase c) => 1;

    protected override IReadOnlyList<double> Measure(TopLayerCase c, RandomStream random)
    {
        var top = c.Trained(ShapesetArm.Tanh, random);
        return [1 - top.Mean * top.Mean - top.Deviation * top.Deviation];
    }
}
