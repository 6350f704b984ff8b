using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.Activations;

/// <summary>The corrected claim: 7 % more a layer.</summary>
public sealed class SeluGradientFactor : Hypothesis<Width>
{
    public override string Id => "selu-gradient-factor";
    public override string Study => StudyNames.Activations;
    public override string Section => "Self-normalization and what breaks it";

    public override Claim Claim => new(
        "Corrected: at the fixed point one SELU layer multiplies the gradient's mean square by E φ′² = 1.0716; " +
        "that stays harmless up to some ten layers and is a factor of 1000 after a hundred.",
        "Derived: λ² (1/2 + α² e² Φ(−2))");

    public override string Reading =>
        "E φ′(s_j)² over weights at a fixed input of mean square 1 (divided by the largest possible, (λα)²).";

    public override string Theory => "1.0716 / (λα)²";
    public override int Cases => 2;
    public override long Budget => 400000;
    public override Law Law { get; } = new Bets();
    public override Tolerance Tolerance { get; } = Tolerance.Within(0.035);

    protected override Domain<Width> Domain => Width.Between(4, 64);

    protected override double Predict(Width c) => GaussianMoments.SlopeSecondMoment(new Selu(), 1) / LargestSquare;

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
        UnitInput.SquaredSlopes(new Selu(), gain: 1, c.FanIn, scale: 1 / LargestSquare, random);

    /// <summary>(λα)², the largest squared slope.</summary>
    const double LargestSquare = Selu.Lambda * Selu.Alpha * Selu.Lambda * Selu.Alpha;
}
