using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>Over a whole network the gains of the layers telescope to last width / first width.</summary>
public sealed class HeGainsTelescope : Hypothesis<Pyramid>
{
    public override Section Section => ActivationsStudy.RectifiersAndHeRule;

    public override Claim Claim => Claim.Stated(
        "Either the forward or the backward condition is enough: with one of them, the product for the other " +
        "direction is a ratio of two widths, which in common networks is no vanishing number.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.2, after eq. 14")
        .InSpanish(
            "Basta una de las dos condiciones, la de ida o la de vuelta: con una de ellas, el producto en el " +
            "otro sentido es un cociente de dos anchos, que en redes corrientes no es un número evanescente.");

    public override string Reading =>
        "Mean square of ∂L/∂x over that of ∂L/∂y, over 32 inputs at fixed weights, in ReLU networks whose " +
        "widths go from one number to another in three to six steps, weights of variance 2 / fanIn. The first " +
        "layer has no ReLU below it: it adds a factor of 2. The other half, what the backward condition leaves " +
        "of the signal, is not tested.";

    public override string Quantity => "factor of the gradient through the network";

    public override string Theory =>
        "2 · last width / first width";

    public override int Cases => 10;
    public override Test Test { get; } = new Most(Tolerance.Within(0.25));

    protected override Domain<Pyramid> Domain => Pyramid.Domain;

    protected override double Predict(Pyramid c) => 2.0 * c.Last / c.First;

    protected override IReadOnlyList<double> Measure(Pyramid c, RandomStream random) =>
        [c.GradientFactor(VarianceScaling.HeNormal, random)];
}
