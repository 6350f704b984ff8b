using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.Dropout;

/// <summary>Alpha dropout keeps what SELU keeps.</summary>
public sealed class AlphaDropoutKeepsMeanAndVariance : Hypothesis<DropRate>
{
    /// <summary>
    /// So many that some are kept and some dropped: all are kept with probability 0.99⁴⁰⁹⁶ = 10⁻¹⁸ at most.
    /// </summary>
    const int Units = 4096;

    public override Section Section => BatchNormalizationStudy.Dropout;

    public override Claim Claim => Claim.Stated(
        "Alpha dropout keeps the mean and the deviation of its inputs where these are 0 and 1, unlike dropout, so " +
        "that it suits SELU networks.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Dropout”; Klambauer et al. 2017, section 2, " +
        "for mean 0 and variance 1")
        .InSpanish(
            "Alpha dropout conserva la media y la desviación de sus entradas si valen 0 y 1, a diferencia de " +
            "dropout, y por eso conviene a las redes SELU.");

    public override string Reading =>
        "A kept unit is a x + b, a dropped one is c: both are read off the layer. |mean| + |variance − 1| of the " +
        "mixture with shares 1 − p and p, for x of mean 0 and variance 1. No average: closed form in a, b and c.";

    public override string Quantity => "change of mean and variance";
    public override string Theory => "0, up to rounding";
    public override bool IsIdentity => true;
    public override int Cases => 30;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<DropRate> Domain => DropRate.Any;

    protected override double Predict(DropRate c) => 0;

    protected override IReadOnlyList<double> Measure(DropRate c, RandomStream random)
    {
        var (atZero, atOne) = (Output(c, 0, random), Output(c, 1, random));
        var units = Enumerable.Range(0, Units).ToLookup(j => atOne[j] != atZero[j]);
        var (kept, dropped) = (units[true].First(), units[false].First());
        var (a, b, y) = (atOne[kept] - atZero[kept], atZero[kept], atZero[dropped]);
        var mean = (1 - c.Rate) * b + c.Rate * y;
        var square = (1 - c.Rate) * (a * a + b * b) + c.Rate * y * y;
        return [Math.Abs(mean) + Math.Abs(square - mean * mean - 1)];
    }

    /// <summary>What the first training pass makes of equal inputs.</summary>
    static double[] Output(DropRate c, double input, RandomStream random)
    {
        Matrix<double> x = new(1, Units), y = new(1, Units);
        x.Fill(input);
        new AlphaDropout<double>(Units, c.Rate, random).Forward(x, y);
        return y.Values.ToArray();
    }
}
