using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.SingularValues;

/// <summary>Where all singular values are equal, their mean is the ratio of volumes.</summary>
public sealed class OrthogonalLayersAgreeOnTheVolumeRatio : Hypothesis<JacobianCase>
{
    /// <summary>So small that the slope of tanh is 1 but for as much.</summary>
    const double MeanSquare = 1e-12;

    public override Section Section => GlorotBengio2010Study.SingularValues;

    public override Claim Claim => Claim.Derived(
        "Where all singular values of a square layer are equal, as with orthogonal weights in the linear regime, the " +
        "mean singular value is the ratio of volumes per dimension.",
        "The arithmetic and the geometric mean of equal numbers are equal; a case in which Glorot and Bengio 2010, " +
        "section 4.2.2, holds exactly")
        .InSpanish(
            "Donde todos los valores singulares de una capa cuadrada son iguales, como con pesos ortogonales en el " +
            "régimen lineal, el valor singular medio es el cociente de volúmenes por dimensión.");

    public override string Reading =>
        "|det J|^(1/n) over the mean singular value, as in singular-value-is-volume-ratio, whose test such layers " +
        "pass. Square tanh layers 1 to 4 before training, orthogonal weights, inputs of mean square 10⁻¹².";

    public override string Quantity => "volume ratio per dimension over mean singular value";
    public override string Theory => "1: both are the common singular value";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));
    public override int Cases => 20;

    protected override Domain<JacobianCase> Domain => new(
        [new("width", 48, 80), new("layer", 1, 4)],
        codes => new(new Orthogonal(), codes[0], codes[1], MeanSquare),
        new Stratum("any", random => [random.Between(0, 48, 80), random.Between(1, 1, 4)]));

    protected override double Predict(JacobianCase c) => 1;

    protected override IReadOnlyList<double> Measure(JacobianCase c, RandomStream random)
    {
        var layer = new LayerJacobian(c, random);
        return [layer.Volume / layer.Mean];
    }
}
