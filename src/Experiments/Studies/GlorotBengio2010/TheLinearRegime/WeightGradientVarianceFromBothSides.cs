using InitStudy.Experiments.Setups.LinearRegime;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.TheLinearRegime;

/// <summary>A weight gradient is the signal below times the gradient above.</summary>
public sealed class WeightGradientVarianceFromBothSides : Hypothesis<SignedLinearNet>
{
    public override Section Section => GlorotBengio2010Study.TheLinearRegime;

    public override Claim Claim => Claim.Derived(
        "In the linear regime Var[∂C/∂wⁱ] is Var[x] Var[∂C/∂sᵈ] times the product of nₖ Var[Wᵏ] for k from 0 to i " +
        "− 1 and that of nₖ₊₁ Var[Wᵏ] for k from i + 1 to d.",
        "From eq. 3, eq. 5 and the corrected eq. 6 of Glorot and Bengio 2010, section 4.2.1; corrects eq. 7")
        .InSpanish(
            "En el régimen lineal, Var[∂C/∂wⁱ] es Var[x] Var[∂C/∂sᵈ] por el producto de nₖ Var[Wᵏ] para k de 0 a " +
            "i − 1 y el de nₖ₊₁ Var[Wᵏ] para k de i + 1 a d.");

    public override string Reading =>
        "Var[∂C/∂wⁱ] with d = 2 and Var[x] = Var[∂C/∂sᵈ] = 1. Exact: an average over all signs of all weights, " +
        "inputs and output gradients, each ± one number, in a network of three matrices with widths of 1 or 2; its " +
        "variances obey the text's assumptions (independent, mean 0).";

    public override string Quantity => "variance of a weight gradient";
    public override string Theory => "∏ nₖ Var[Wᵏ], k from 0 to i − 1, times ∏ nₖ₊₁ Var[Wᵏ], k from i + 1 to d";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));
    public override int Cases => 20;
    public override bool IsIdentity => true;

    protected override Domain<SignedLinearNet> Domain => SignedLinearNet.Domain;

    protected override double Predict(SignedLinearNet c) => c.ForwardGain(0, c.Layer - 1) * c.BackwardGain(c.Layer + 1, 2);

    protected override IReadOnlyList<double> Measure(SignedLinearNet c, RandomStream random) => [new SignAverages(c).WeightGradient(c.Layer)];
}
