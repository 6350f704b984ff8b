using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>The corrected claim: 7 % more a layer.</summary>
public sealed class SeluGradientFactor : Hypothesis<Width>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Corrected: at the fixed point one SELU layer multiplies the gradient's mean square by E φ′² = 1.0716; " +
        "that stays harmless up to some ten layers and is a factor of 1000 after a hundred.",
        "Derived: λ² (1/2 + α² e² Φ(−2))");

    public override string Reading =>
        "E φ′(s_j)² over weights at a fixed input of mean square 1 (divided by the largest possible, (λα)²).";

    public override string Theory => "1.0716 / (λα)²";
    public override int Cases => 2;
    public override long Budget => 400000;
    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.035));

    protected override Domain<Width> Domain => Width.Between(4, 64);

    protected override double Predict(Width c) => GaussianMoments.SlopeSecondMoment(new Selu(), 1) / LargestSquare;

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
        UnitInput.SquaredSlopes(new Selu(), gain: 1, c.FanIn, scale: 1 / LargestSquare, random);

    /// <summary>(λα)², the largest squared slope.</summary>
    const double LargestSquare = Selu.Lambda * Selu.Alpha * Selu.Lambda * Selu.Alpha;
}
