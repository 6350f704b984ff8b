using InitStudy.Experiments.Setups.LinearRegime;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.TheLinearRegime;

/// <summary>Eq. 13 with the variance of the top gradient.</summary>
public sealed class EqualWidthGradientVariance : Hypothesis<EqualLinearNet>
{
    public override Section Section => GlorotBengio2010Study.TheLinearRegime;

    public override Claim Claim => Claim.Derived(
        "In the linear regime, with equal widths and the same initialization for all weights, Var[∂C/∂sⁱ] is (n " +
        "Var[W])^(d − i) Var[∂C/∂sᵈ].",
        "The corrected eq. 6 of Glorot and Bengio 2010, section 4.2.1 for equal widths; corrects eq. 13")
        .InSpanish(
            "En el régimen lineal, con anchos iguales y la misma inicialización para todos los pesos, Var[∂C/∂sⁱ] " +
            "es (n Var[W])^(d − i) Var[∂C/∂sᵈ].");

    public override string Reading =>
        "Var[∂C/∂sⁱ] with d = 2, Var[∂C/∂sᵈ] = 1 and Var[x] of ¼, 1 or 4. Exact: an average over all signs of all " +
        "weights, inputs and output gradients, each ± one number, in a network of three matrices with widths of 1 " +
        "or 2; its variances obey the text's assumptions (independent, mean 0).";

    public override string Quantity => "variance of a gradient";
    public override string Theory => "(n Var[W])^(d − i)";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));
    public override int Cases => 20;
    public override bool IsIdentity => true;

    protected override Domain<EqualLinearNet> Domain => EqualLinearNet.Domain;

    protected override double Predict(EqualLinearNet c) => c.Net.BackwardGain(c.Net.Layer + 1, 2);

    protected override IReadOnlyList<double> Measure(EqualLinearNet c, RandomStream random) =>
        [new SignAverages(c.Net, c.InputVariance).Gradient(c.Net.Layer)];
}
