using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Saturation;

/// <summary>The top hidden layer of a deep sigmoid network is soon driven to 0.</summary>
public sealed class SigmoidTopLayerSaturates : Hypothesis<TopLayerCase>
{
    public override Section Section => GlorotBengio2010Study.Saturation;

    public override Claim Claim => Claim.Stated(
        "In a deep network of sigmoid units with the standard initialization all activations of the last " +
        "hidden layer are very quickly pushed to their lower saturation value of 0.",
        "Glorot and Bengio 2010, section 3.1; its figure 2 shows it for four hidden layers")
        .InSpanish(
            "En una red profunda de unidades sigmoides con la inicialización estándar, todas las activaciones de " +
            "la última capa oculta se ven empujadas muy pronto a su valor de saturación inferior, 0.");

    public override string Reading =>
        "Mean activation of the fifth hidden layer; it starts at ½. After 200 updates of ten images at a " +
        "learning rate of 1 (a pilot run: at 0.1 the same takes thousands) on Shapeset-3×2 of 8 to 12 " +
        "pixels a side, five hidden layers of 24, 32 or 40 units, standard initialization; mean over units " +
        "and 300 examples, over weights and images.";

    public override string Quantity => "mean activation of the top hidden layer";
    public override string Theory => "0";
    public override Test Test { get; } = new Most(Tolerance.Near(0.1));
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<TopLayerCase> Domain => TopLayerCase.Domain;

    protected override double Predict(TopLayerCase c) => 0;

    protected override IReadOnlyList<double> Measure(TopLayerCase c, RandomStream random) => [c.Trained(ShapesetArm.Sigmoid, random).Mean];
}
