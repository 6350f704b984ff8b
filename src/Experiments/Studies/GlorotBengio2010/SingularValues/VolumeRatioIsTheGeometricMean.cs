using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.SingularValues;

/// <summary>Volumes shrink by the geometric mean of the singular values.</summary>
public sealed class VolumeRatioIsTheGeometricMean : Hypothesis<JacobianCase>
{
    public override Section Section => GlorotBengio2010Study.SingularValues;

    public override Claim Claim => Claim.Derived(
        "Per dimension a wide square layer of independent random weights changes volumes by the geometric mean of " +
        "its singular values, √(n Var[W]) e^(−½ + E ln φ′): 0.61 of the scale of the weights, less what the slope " +
        "of tanh takes.",
        "E ln |det W| of a Gaussian matrix is a sum of digamma functions; universality for uniform weights; " +
        "corrects Glorot and Bengio 2010, section 4.2.2")
        .InSpanish(
            "Por dimensión, una capa cuadrada ancha de pesos aleatorios independientes cambia los volúmenes por la " +
            "media geométrica de sus valores singulares, √(n Var[W]) e^(−½ + E ln φ′): 0,61 de la escala de los " +
            "pesos, menos lo que se lleva la pendiente de tanh.");

    public override string Reading =>
        "|det J|^(1/n). Square tanh layers 1 to 4 before training, inputs from N(0, q) with q of 0.05 to 0.35; " +
        "over weights and inputs.";

    public override string Quantity => "volume ratio per dimension";
    public override string Theory => "√(n Var[W]) e^(−½ + E ln φ′), E ln φ′ by mean field";
    public override Test Test { get; } = new Most(Tolerance.Within(0.12));
    public override int Cases => 6;
    public override long Budget => 2000;

    protected override Domain<JacobianCase> Domain => JacobianCase.Domain;

    protected override double Predict(JacobianCase c) => c.Volume;

    protected override IReadOnlyList<double> Measure(JacobianCase c, RandomStream random) => [new LayerJacobian(c, random).Volume];
}
