using InitStudy.Experiments.Setups.LinearRegime;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.TheLinearRegime;

/// <summary>The second product of eq. 7 is one layer off.</summary>
public sealed class WeightGradientVarianceAsPrinted : Hypothesis<SignedLinearNet>
{
    public override Section Section => GlorotBengio2010Study.TheLinearRegime;

    public override Claim Claim => Claim.Stated(
        "In the linear regime Var[∂C/∂wⁱ] is Var[x] Var[∂C/∂sᵈ] times the product of nₖ Var[Wᵏ] for k from 0 to i " +
        "− 1 and that of nₖ₊₁ Var[Wᵏ] for k from i to d − 1.",
        "Glorot and Bengio 2010, section 4.2.1, eq. 7, as printed")
        .InSpanish(
            "En el régimen lineal, Var[∂C/∂wⁱ] es Var[x] Var[∂C/∂sᵈ] por el producto de nₖ Var[Wᵏ] para k de 0 a " +
            "i − 1 y el de nₖ₊₁ Var[Wᵏ] para k de i a d − 1.");

    public override string Reading =>
        "Var[∂C/∂wⁱ] with d = 2 and Var[x] = Var[∂C/∂sᵈ] = 1, both products as printed. With equal widths and " +
        "variances the number of factors is right, else not the layers. Exact: an average over all signs of all " +
        "weights, inputs and output gradients, each ± one number, in a network of three matrices with widths of 1 " +
        "or 2; its variances obey the text's assumptions (independent, mean 0).";

    public override string Quantity => "variance of a weight gradient";
    public override string Theory => "∏ nₖ Var[Wᵏ], k from 0 to i − 1, times ∏ nₖ₊₁ Var[Wᵏ], k from i to d − 1";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));
    public override int Cases => 20;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["weight-gradient-variance-from-both-sides"];

    protected override Domain<SignedLinearNet> Domain => SignedLinearNet.Domain;

    protected override double Predict(SignedLinearNet c) => c.ForwardGain(0, c.Layer - 1) * c.BackwardGain(c.Layer, 1);

    protected override IReadOnlyList<double> Measure(SignedLinearNet c, RandomStream random) => [new SignAverages(c).WeightGradient(c.Layer)];
}
