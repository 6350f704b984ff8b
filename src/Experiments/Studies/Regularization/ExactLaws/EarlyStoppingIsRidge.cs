using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Early stopping and an ℓ2 penalty agree only while little has been learned.</summary>
public sealed class EarlyStoppingIsRidge : Hypothesis<EarlyStoppingIsRidge.Stop>
{
    /// <summary>Steps before the stop, and the Hessian as a multiple of 1 / learning rate.</summary>
    public sealed record Stop(int Steps, double Curvature);

    public override Section Section => RegularizationStudy.ExactLaws;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["early-stopping-shrinks"];

    public override Claim Claim => Claim.Stated(
        "Early stopping after t steps is equivalent to an ℓ2 penalty with Hessian α = 1 / (η t).",
        "I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, 2016, section 7.8, equations 7.44 and 7.45, read " +
        "without “if λ is small”");

    public override string Reading =>
        "The share of the solution that one weight of linear regression has reached after t steps from 0, against " +
        "the share that the penalty leaves. No average.";

    public override string Theory => "λ / (λ + α) = ηλt / (1 + ηλt)";
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.01));

    protected override Domain<Stop> Domain => new(
        [new("steps", 1, 50), new("curvature in per cent", 1, 100)],
        codes => new(codes[0], codes[1] / 100.0),
        new("any", random => [random.Between(0, 1, 50), random.Between(1, 1, 100)]),
        new("small curvature", random => [random.Between(0, 1, 50), random.LogUniform(1, 1, 10)]));

    protected override double Predict(Stop c) => c.Curvature * c.Steps / (1 + c.Curvature * c.Steps);

    /// <remarks>(x w − x)² with 2 x² = λ and learning rate 1: the solution is 1.</remarks>
    protected override IReadOnlyList<double> Measure(Stop c, RandomStream random)
    {
        var x = Math.Sqrt(c.Curvature / 2);
        return new LinearRegression(new([x], 1, 1), new([x], 1, 1)).Descend(1, c.Steps);
    }
}
