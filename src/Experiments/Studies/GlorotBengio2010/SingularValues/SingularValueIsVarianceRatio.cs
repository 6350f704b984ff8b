using InitStudy.Experiments.Setups;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.SingularValues;

/// <summary>The mean singular value is taken for the ratio of variances, its square's mean.</summary>
public sealed class SingularValueIsVarianceRatio : Hypothesis<JacobianCase>
{
    public override Section Section => GlorotBengio2010Study.SingularValues;

    public override Claim Claim => Claim.Stated(
        "When consecutive layers have the same dimension, the average singular value corresponds to the " +
        "ratio of average activation variance from zⁱ to zⁱ⁺¹: around 0.8, and 0.5 with the standard " +
        "initialization.",
        "Glorot and Bengio 2010, section 4.2.2, below eq. 17")
        .InSpanish(
            "Cuando capas consecutivas tienen la misma dimensión, el valor singular medio corresponde al " +
            "cociente medio de varianzas de activación de zⁱ a zⁱ⁺¹: alrededor de 0,8, y 0,5 con la " +
            "inicialización estándar.");

    public override string Reading =>
        "Var[zˡ⁺¹] / Var[zˡ] over the mean singular value. 'Corresponds' is read as equal within a fifth, " +
        "for either initialization: with the normalized one it is, with the standard one not. The same " +
        "paper's eq. 5 and 15 give the ratio of variances as 1/3 for the standard initialization. Square " +
        "tanh layers 1 to 4 before training, inputs from N(0, q) with q of 0.05 to 0.35; over weights and " +
        "inputs.";

    public override string Quantity => "variance ratio over mean singular value";
    public override string Theory => "1: both are the same number";
    public override Test Test { get; } = new Most(About.Equal);
    public override int Cases => 6;
    public override long Budget => 2000;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["squared-singular-values-are-the-variance-ratio"];

    protected override Domain<JacobianCase> Domain => JacobianCase.Domain;

    protected override double Predict(JacobianCase c) => 1;

    protected override IReadOnlyList<double> Measure(JacobianCase c, RandomStream random)
    {
        var layer = new LayerJacobian(c, random);
        return [layer.VarianceRatio / layer.Mean];
    }
}
