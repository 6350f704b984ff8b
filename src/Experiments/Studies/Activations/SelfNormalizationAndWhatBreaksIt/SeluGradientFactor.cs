using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>7 % more gradient a layer.</summary>
public sealed class SeluGradientFactor : Hypothesis<Width>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Derived(
        "At the fixed point one SELU layer multiplies the gradient's mean square by E φ′² = 1.0716: harmless " +
        "over ten layers, a factor of about a thousand over a hundred in the limit of great width.",
        "E φ′² = λ² (1/2 + α² e² Φ(−2))")
        .InSpanish(
            "En el punto fijo, una capa SELU multiplica la media cuadrática del gradiente por E φ′² = 1,0716: " +
            "inofensivo en diez capas, un factor de cerca de mil en cien en el límite de gran anchura.");

    public override string Reading =>
        "φ′(s_j)² / (λα)² over weights, at a fixed input of mean square 1; (λα)² is the largest that φ′² can " +
        "be.";

    public override string Quantity => "squared slope over its largest value";

    public override string Theory =>
        "1.0716 / (λα)² = 0.3467; a gradient that is kept would need 0.3235";

    public override int Cases => 10;
    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.05));

    protected override Domain<Width> Domain => Width.Between(4, 64);

    protected override double Predict(Width c) => GaussianMoments.SlopeSecondMoment(new Selu(), 1) / LargestSquare;

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
        UnitInput.SquaredSlopes(new Selu(), c.FanIn, scale: 1 / LargestSquare, random);

    /// <summary>(λα)², the largest squared slope.</summary>
    const double LargestSquare = Selu.Lambda * Selu.Alpha * Selu.Lambda * Selu.Alpha;
}
