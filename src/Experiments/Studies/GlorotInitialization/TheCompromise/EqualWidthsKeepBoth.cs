using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheCompromise;

/// <summary>
/// Where the compromise is exact: with layers of one width signal and gradient keep their mean square.
/// </summary>
public sealed class EqualWidthsKeepBoth : Hypothesis<Alternating>
{
    public override Section Section => GlorotInitializationStudy.TheCompromise;

    public override Claim Claim => Claim.Stated(
        "With the variance of Glorot's rule both constraints of the linear regime, on signal and gradient, are " +
        "satisfied when all layers have the same width.",
        "Glorot and Bengio 2010, remark on eq. 12")
        .InSpanish(
            "Con la varianza de la regla de Glorot, ambas condiciones del régimen lineal, sobre la señal y sobre el " +
            "gradiente, se cumplen cuando todas las capas tienen el mismo ancho.");

    public override string Reading =>
        "By what two layers multiply the mean square of a signal, or of a gradient: the geometric mean over twenty " +
        "layers of one linear network of width n. Over weights the mean is 1; a typical network keeps e^(−1/n) of it " +
        "a layer.";

    public override string Quantity => "factor of two layers";
    public override string Theory => "e^(−2/n)";
    public override int Cases => 6;
    public override Test Test { get; } = new Most(Tolerance.Within(0.1));

    protected override Domain<Alternating> Domain => Alternating.OneWidth;

    protected override double Predict(Alternating c) => c.Typical;

    protected override IReadOnlyList<double> Measure(Alternating c, RandomStream random) =>
        [c.FactorOfTwoLayers(random)];
}
