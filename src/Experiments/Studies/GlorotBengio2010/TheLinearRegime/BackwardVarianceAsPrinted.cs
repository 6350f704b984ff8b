using InitStudy.Experiments.Setups.LinearRegime;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.TheLinearRegime;

/// <summary>The printed product of eq. 6 begins one layer too early.</summary>
public sealed class BackwardVarianceAsPrinted : Hypothesis<SignedLinearNet>
{
    public override Section Section => GlorotBengio2010Study.TheLinearRegime;

    public override Claim Claim => Claim.Stated(
        "In the linear regime Var[∂C/∂sⁱ] is Var[∂C/∂sᵈ] times the product of nₖ₊₁ Var[Wᵏ] for k from i to d.",
        "Glorot and Bengio 2010, section 4.2.1, eq. 6, as printed")
        .InSpanish("En el régimen lineal, Var[∂C/∂sⁱ] es Var[∂C/∂sᵈ] por el producto de nₖ₊₁ Var[Wᵏ] para k de i a d.");

    public override string Reading =>
        "Var[∂C/∂sⁱ] / Var[∂C/∂sᵈ] with d = 2, the product as printed. By eq. 2 of the same section the gradient " +
        "by sⁱ has passed Wⁱ⁺¹ to Wᵈ only. Exact: an average over all signs of all weights, inputs and output " +
        "gradients, each ± one number, in a network of three matrices with widths of 1 or 2; its variances obey " +
        "the text's assumptions (independent, mean 0).";

    public override string Quantity => "variance of a gradient over that at the top";
    public override string Theory => "∏ nₖ₊₁ Var[Wᵏ], k from i to d";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));
    public override int Cases => 20;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["backward-variance-from-the-next-layer"];

    protected override Domain<SignedLinearNet> Domain => SignedLinearNet.Domain;

    protected override double Predict(SignedLinearNet c) => c.BackwardGain(c.Layer, 2);

    protected override IReadOnlyList<double> Measure(SignedLinearNet c, RandomStream random) => [new SignAverages(c).Gradient(c.Layer)];
}
