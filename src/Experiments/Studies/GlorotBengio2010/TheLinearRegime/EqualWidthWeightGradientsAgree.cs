using InitStudy.Experiments.Setups.LinearRegime;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.TheLinearRegime;

/// <summary>With equal widths all layers' weight gradients have the same variance.</summary>
public sealed class EqualWidthWeightGradientsAgree : Hypothesis<EqualLinearNet>
{
    public override Section Section => GlorotBengio2010Study.TheLinearRegime;

    public override Claim Claim => Claim.Stated(
        "In the linear regime, with equal widths and the same initialization for all weights, the variance of the " +
        "gradient on the weights is the same for all layers, (n Var[W])^d Var[x] Var[∂C/∂sᵈ].",
        "Glorot and Bengio 2010, section 4.2.1, eq. 14")
        .InSpanish(
            "En el régimen lineal, con anchos iguales y la misma inicialización para todos los pesos, la varianza " +
            "del gradiente respecto de los pesos es la misma en todas las capas, (n Var[W])^d Var[x] Var[∂C/∂sᵈ].");

    public override string Reading =>
        "Var[∂C/∂wⁱ] with d = 2 and Var[∂C/∂sᵈ] = 1, for every i and Var[x] of ¼, 1 or 4. Exact: an average over " +
        "all signs of all weights, inputs and output gradients, each ± one number, in a network of three matrices " +
        "with widths of 1 or 2; its variances obey the text's assumptions (independent, mean 0).";

    public override string Quantity => "variance of a weight gradient";
    public override string Theory => "(n Var[W])^d Var[x]";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));
    public override int Cases => 20;
    public override bool IsIdentity => true;

    protected override Domain<EqualLinearNet> Domain => EqualLinearNet.Domain;

    protected override double Predict(EqualLinearNet c) => c.Net.ForwardGain(0, 1) * c.InputVariance;

    protected override IReadOnlyList<double> Measure(EqualLinearNet c, RandomStream random) =>
        [new SignAverages(c.Net, c.InputVariance).WeightGradient(c.Net.Layer)];
}
