using InitStudy.Experiments.Setups.LinearRegime;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.TheLinearRegime;

/// <summary>Eq. 6 with its product from i + 1 on.</summary>
public sealed class BackwardVarianceFromTheNextLayer : Hypothesis<SignedLinearNet>
{
    public override Section Section => GlorotBengio2010Study.TheLinearRegime;

    public override Claim Claim => Claim.Derived(
        "In the linear regime Var[∂C/∂sⁱ] is Var[∂C/∂sᵈ] times the product of nₖ₊₁ Var[Wᵏ] for k from i + 1 to d.",
        "From eq. 2 and 4 of Glorot and Bengio 2010, section 4.2.1; corrects eq. 6")
        .InSpanish(
            "En el régimen lineal, Var[∂C/∂sⁱ] es Var[∂C/∂sᵈ] por el producto de nₖ₊₁ Var[Wᵏ] para k de i + 1 a " +
            "d.");

    public override string Reading =>
        "Var[∂C/∂sⁱ] / Var[∂C/∂sᵈ] with d = 2. Exact: an average over all signs of all weights, inputs and output " +
        "gradients, each ± one number, in a network of three matrices with widths of 1 or 2; its variances obey " +
        "the text's assumptions (independent, mean 0).";

    public override string Quantity => "variance of a gradient over that at the top";
    public override string Theory => "∏ nₖ₊₁ Var[Wᵏ], k from i + 1 to d";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));
    public override int Cases => 20;
    public override bool IsIdentity => true;

    protected override Domain<SignedLinearNet> Domain => SignedLinearNet.Domain;

    protected override double Predict(SignedLinearNet c) => c.BackwardGain(c.Layer + 1, 2);

    protected override IReadOnlyList<double> Measure(SignedLinearNet c, RandomStream random) => [new SignAverages(c).Gradient(c.Layer)];
}
