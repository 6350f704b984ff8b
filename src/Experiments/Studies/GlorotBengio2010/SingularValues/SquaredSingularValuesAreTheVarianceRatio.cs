using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.SingularValues;

/// <summary>The ratio of variances is the mean square of the singular values.</summary>
public sealed class SquaredSingularValuesAreTheVarianceRatio : Hypothesis<JacobianCase>
{
    public override Section Section => GlorotBengio2010Study.SingularValues;

    public override Claim Claim => Claim.Derived(
        "In the linear regime the ratio of activation variances is the mean square of the singular values, ‖J‖² / " +
        "n, which is n Var[W]: 1/3 with the standard initialization.",
        "From z ↦ J z for isotropic z; corrects Glorot and Bengio 2010, section 4.2.2")
        .InSpanish(
            "En el régimen lineal, el cociente de varianzas de activación es la media cuadrática de los valores " +
            "singulares, ‖J‖² / n, que es n Var[W]: 1/3 con la inicialización estándar.");

    public override string Reading =>
        "Var[zˡ⁺¹] / Var[zˡ] over the mean square of the singular values. Square tanh layers 1 to 4 before " +
        "training, inputs from N(0, q) with q of 0.05 to 0.35; over weights and inputs.";

    public override string Quantity => "variance ratio over mean squared singular value";
    public override string Theory => "1, from E ‖J z‖² = ‖J‖² E z²";
    public override Test Test { get; } = new Most(Tolerance.Within(0.2));
    public override long Budget => 2000;

    protected override Domain<JacobianCase> Domain => JacobianCase.Domain;

    protected override double Predict(JacobianCase c) => 1;

    protected override IReadOnlyList<double> Measure(JacobianCase c, RandomStream random)
    {
        var layer = new LayerJacobian(c, random);
        return [layer.VarianceRatio / layer.MeanSquare];
    }
}
