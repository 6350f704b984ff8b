using InitStudy.Experiments.Setups.LinearRegime;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.TheLinearRegime;

/// <summary>In a linear network the variance of a signal is that of the input times a product over the layers below.</summary>
public sealed class ForwardVarianceIsTheProduct : Hypothesis<SignedLinearNet>
{
    public override Section Section => GlorotBengio2010Study.TheLinearRegime;

    public override Claim Claim => Claim.Stated(
        "In the linear regime Var[zⁱ] is Var[x] times the product of n Var[W] over the layers below, from 0 to i − " +
        "1.",
        "Glorot and Bengio 2010, section 4.2.1, eq. 5")
        .InSpanish(
            "En el régimen lineal, Var[zⁱ] es Var[x] por el producto de n Var[W] sobre las capas inferiores, de " +
            "0 a i − 1.");

    public override string Reading =>
        "Var[zⁱ] / Var[x], for the inputs and both hidden layers. Exact: an average over all signs of all weights, " +
        "inputs and output gradients, each ± one number, in a network of three matrices with widths of 1 or 2; its " +
        "variances obey the text's assumptions (independent, mean 0).";

    public override string Quantity => "variance of a signal over that of the input";
    public override string Theory => "∏ nₖ Var[Wᵏ], k from 0 to i − 1";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));
    public override int Cases => 20;
    public override bool IsIdentity => true;

    protected override Domain<SignedLinearNet> Domain => SignedLinearNet.Domain;

    protected override double Predict(SignedLinearNet c) => c.ForwardGain(0, c.Layer - 1);

    protected override IReadOnlyList<double> Measure(SignedLinearNet c, RandomStream random) => [new SignAverages(c).Signal(c.Layer)];
}
