using InitStudy.Experiments.Setups.LinearRegime;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.TheLinearRegime;

/// <summary>Eq. 13 names the variance of the input where that of the top gradient belongs.</summary>
public sealed class EqualWidthGradientVarianceAsPrinted : Hypothesis<EqualLinearNet>
{
    public override Section Section => GlorotBengio2010Study.TheLinearRegime;

    public override Claim Claim => Claim.Stated(
        "In the linear regime, with equal widths and the same initialization for all weights, Var[∂C/∂sⁱ] is (n " +
        "Var[W])^(d − i) Var[x].",
        "Glorot and Bengio 2010, section 4.2.1, eq. 13, as printed")
        .InSpanish(
            "En el régimen lineal, con anchos iguales y la misma inicialización para todos los pesos, Var[∂C/∂sⁱ] " +
            "es (n Var[W])^(d − i) Var[x].");

    public override string Reading =>
        "Var[∂C/∂sⁱ] with d = 2, Var[∂C/∂sᵈ] = 1 and Var[x] of ¼, 1 or 4. In a linear network the gradient does " +
        "not depend on the input. Exact: an average over all signs of all weights, inputs and output gradients, " +
        "each ± one number, in a network of three matrices with widths of 1 or 2; its variances obey the text's " +
        "assumptions (independent, mean 0).";

    public override string Quantity => "variance of a gradient";
    public override string Theory => "(n Var[W])^(d − i) Var[x]";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));
    public override int Cases => 20;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["equal-width-gradient-variance"];

    protected override Domain<EqualLinearNet> Domain => EqualLinearNet.Domain;

    protected override double Predict(EqualLinearNet c) => c.Net.BackwardGain(c.Net.Layer + 1, 2) * c.InputVariance;

    protected override IReadOnlyList<double> Measure(EqualLinearNet c, RandomStream random) =>
        [new SignAverages(c.Net, c.InputVariance).Gradient(c.Net.Layer)];
}
