using InitStudy.Experiments.Setups;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.SingularValues;

/// <summary>The mean singular value is taken for the ratio of volumes, their geometric mean.</summary>
public sealed class SingularValueIsVolumeRatio : Hypothesis<JacobianCase>
{
    public override Section Section => GlorotBengio2010Study.SingularValues;

    public override Claim Claim => Claim.Stated(
        "When consecutive layers have the same dimension, the average singular value corresponds to the average " +
        "ratio of infinitesimal volumes mapped from zⁱ to zⁱ⁺¹.",
        "Glorot and Bengio 2010, section 4.2.2, below eq. 17")
        .InSpanish(
            "Cuando capas consecutivas tienen la misma dimensión, el valor singular medio corresponde al " +
            "cociente medio de los volúmenes infinitesimales llevados de zⁱ a zⁱ⁺¹.");

    public override string Reading =>
        "|det J|^(1/n) over the mean singular value: the ratio of volumes per dimension, since that of " +
        "volumes themselves is |det J|, below 10⁻⁷ here. 'Corresponds' is read as equal within a fifth. " +
        "Square tanh layers 1 to 4 before training, inputs from N(0, q) with q of 0.05 to 0.35; over " +
        "weights and inputs.";

    public override string Quantity => "volume ratio per dimension over mean singular value";
    public override string Theory => "1: both are the same number";
    public override Test Test { get; } = new Most(About.Equal);
    public override int Cases => 6;
    public override long Budget => 2000;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["volume-ratio-is-the-geometric-mean", "orthogonal-layers-agree-on-the-volume-ratio"];

    protected override Domain<JacobianCase> Domain => JacobianCase.Domain;

    protected override double Predict(JacobianCase c) => 1;

    protected override IReadOnlyList<double> Measure(JacobianCase c, RandomStream random)
    {
        var layer = new LayerJacobian(c, random);
        return [layer.Volume / layer.Mean];
    }
}
