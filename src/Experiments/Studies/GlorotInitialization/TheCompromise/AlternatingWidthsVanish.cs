using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheCompromise;

/// <summary>Where the compromise fails: widths that alternate lose signal and gradient, at a known rate.</summary>
public sealed class AlternatingWidthsVanish : Hypothesis<Alternating>
{
    public override Section Section => GlorotInitializationStudy.TheCompromise;

    public override Claim Claim => Claim.Derived(
        "In the linear regime, with widths that alternate between a and b, Glorot weights multiply the mean " +
        "square of signal and gradient alike by 4ab / (a + b)² every two layers, less than 1 unless a = b: " +
        "with b = 4a a hundredth is left after twenty layers.",
        "Glorot and Bengio 2010, eq. 5, 6 and 12; the paper itself speaks of equal widths, and in section 5 of " +
        "widths that grow or shrink")
        .InSpanish(
            "En régimen lineal, con anchos que alternan entre a y b, los pesos de Glorot multiplican la media " +
            "cuadrática de la señal y la del gradiente por igual por 4ab / (a + b)² cada dos capas, menos de 1 " +
            "salvo que a = b: con b = 4a queda una centésima tras veinte capas.");

    public override string Reading =>
        "By what two layers multiply the mean square of a signal, or of a gradient: the geometric mean over twenty " +
        "layers of one linear network, b from 2a to 4a. A typical network keeps e^(−1/a − 1/b) of the mean over " +
        "weights.";

    public override string Quantity => "factor of two layers";
    public override string Theory => "4ab / (a + b)² · e^(−1/a − 1/b)";
    public override int Cases => 6;
    public override Test Test { get; } = new Most(Tolerance.Within(0.1));

    protected override Domain<Alternating> Domain => Alternating.Zigzag;

    protected override double Predict(Alternating c) =>
        4.0 * c.Narrow * c.Wide / ((c.Narrow + c.Wide) * (double)(c.Narrow + c.Wide)) * c.Typical;

    protected override IReadOnlyList<double> Measure(Alternating c, RandomStream random) =>
        [c.FactorOfTwoLayers(random)];
}
