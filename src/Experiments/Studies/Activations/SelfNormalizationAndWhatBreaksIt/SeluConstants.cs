using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>The two constants of SELU follow from mean 0 and variance 1.</summary>
public sealed class SeluConstants : Hypothesis<SeluConstants.Constant>
{
    /// <summary>Which constant.</summary>
    public sealed record Constant(string Name);

    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;
    public override bool IsIdentity => true;

    public override Claim Claim => Claim.Stated(
        "SELU's α and λ are the one pair for which a normalized Gaussian input gives mean 0 and variance 1: closed " +
        "forms in erfc.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, eq. 14")
        .InSpanish(
            "El α y la λ de SELU son el único par con el que una entrada gaussiana normalizada da media 0 y " +
            "varianza 1: fórmulas cerradas en erfc.");

    public override string Reading =>
        "The engine's α and λ. No average.";

    public override string Quantity => "constant";

    public override string Theory =>
        "α = −√(2/π) / (erfc(1/√2) √e − 1); λ from E φ² = 1";

    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-13));

    /// <summary>E φ = 0: √(1/2π) = α (½ − ½ √e erfc(1/√2)).</summary>
    static double Alpha => Math.Sqrt(2 / Math.PI) / (1 - HalfTails(1));

    /// <summary>E φ² / λ² = ½ + α² (½ e² erfc(√2) − √e erfc(1/√2) + ½).</summary>
    static double SecondMoment => 0.5 + Alpha * Alpha * (HalfTails(2) / 2 - HalfTails(1) + 0.5);

    /// <summary>e^(k²/2) erfc(k/√2): twice E 1[z &lt; 0] e^(kz).</summary>
    static double HalfTails(int k) => Elementary.Exp(k * k / 2.0) * ErrorFunction.Erfc(k / Math.Sqrt(2));

    protected override Domain<Constant> Domain => new(
        [new("constant", 0, 1)],
        codes => new(codes[0] == 0 ? "α" : "λ"),
        new("α", _ => [0]), new("λ", _ => [1]));

    protected override double Predict(Constant c) => c.Name == "α" ? Alpha : 1 / Math.Sqrt(SecondMoment);

    protected override IReadOnlyList<double> Measure(Constant c, RandomStream random) =>
        [c.Name == "α" ? Selu.Alpha : Selu.Lambda];
}
