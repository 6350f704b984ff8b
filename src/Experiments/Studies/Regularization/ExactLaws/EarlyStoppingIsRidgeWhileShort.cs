using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Early stopping and an ℓ2 penalty agree while little has been learned.</summary>
public sealed class EarlyStoppingIsRidgeWhileShort : Hypothesis<EarlyStoppingIsRidgeWhileShort.Stop>
{
    /// <summary>Steps t before the stop, and ηλt, which is small.</summary>
    public sealed record Stop(int Steps, double Progress);

    public override Section Section => RegularizationStudy.ExactLaws;

    public override Claim Claim => Claim.Stated(
        "From weights of 0 on a quadratic loss, and where ηλ and λ / α are small, λ being an eigenvalue of the " +
        "Hessian, early stopping after t steps does what an ℓ2 penalty with Hessian α = 1 / (η t) does.",
        "I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, 2016, section 7.8, equations 7.44 and 7.45")
        .InSpanish(
            "Desde pesos 0 sobre una pérdida cuadrática, y donde ηλ y λ / α son pequeños, con λ un autovalor de la " +
            "hessiana, la parada temprana tras t pasos hace lo mismo que una penalización ℓ2 de hessiana α = 1 / (η " +
            "t).");

    public override string Reading =>
        "For ten steps or more and ηλt up to 0.2, the share of the solution that one weight of linear regression " +
        "has reached after t steps from 0 lies within 10 % of the share that the penalty leaves. By the series of " +
        "both, the distance is about ηλt / 2; at ηλt = 1.8 it is 0.2 of the solution. No average.";

    public override string Quantity => "share of the solution";
    public override string Theory => "λ / (λ + α) = ηλt / (1 + ηλt)";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.1));

    protected override Domain<Stop> Domain => new(
        [new("steps", 10, 50), new("ηλt in thousandths", 1, 200)],
        codes => new(codes[0], codes[1] / 1000.0),
        new("any", random => [random.Between(0, 10, 50), random.Between(1, 1, 200)]),
        new("largest ηλt", random => [random.Between(0, 10, 50), 200]));

    protected override double Predict(Stop c) => c.Progress / (1 + c.Progress);

    /// <remarks>(x w − x)² with 2 x² = λ and learning rate 1: the solution is 1.</remarks>
    protected override IReadOnlyList<double> Measure(Stop c, RandomStream random)
    {
        var x = Math.Sqrt(c.Progress / c.Steps / 2);
        return new LinearRegression(new([x], 1, 1), new([x], 1, 1)).Descend(1, c.Steps);
    }
}
