using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Gradient descent with an ℓ2 penalty ends at the ridge estimate.</summary>
public sealed class RidgeIsTheClosedForm : Hypothesis<RidgeIsTheClosedForm.Problem>
{
    const int Steps = 3000;

    /// <summary>Samples, weights, and the penalty's factor.</summary>
    public sealed record Problem(int Samples, int Weights, double Factor);

    public override Section Section => RegularizationStudy.ExactLaws;

    public override Claim Claim => Claim.Derived(
        "Trained with an ℓ2 penalty, a linear unit ends at (Xᵀ X + n c I)⁻¹ Xᵀ y, also where there are fewer " +
        "samples than weights.",
        "The zero of the gradient, 2/n Xᵀ (X w − y) + 2 c w; ridge regression, Hoerl and Kennard 1970 (not read)")
        .InSpanish(
            "Entrenada con una penalización ℓ2, una unidad lineal acaba en (Xᵀ X + n c I)⁻¹ Xᵀ y, también donde " +
            "hay menos muestras que pesos.");

    public override string Reading =>
        "The largest difference between a weight after 3000 steps on (1/n) ‖X w − y‖² + c ‖w‖² and the closed " +
        "form; X and y are Gaussian. No average.";

    public override string Quantity => "largest difference";
    public override string Theory => "0, up to rounding";
    public override bool IsIdentity => true;
    public override int Cases => 30;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-9));

    protected override Domain<Problem> Domain => new(
        [new("samples", 1, 8), new("weights", 1, 5), new("quarters", 1, 8)],
        codes => new(codes[0], codes[1], codes[2] / 4.0),
        new("any", random => [random.Between(0, 5, 8), random.Between(1, 1, 5), random.Between(2, 1, 8)]),
        new("fewer samples than weights", random =>
            [random.Between(0, 1, 3), random.Between(1, 4, 5), random.Between(2, 1, 8)]));

    protected override double Predict(Problem c) => 0;

    protected override IReadOnlyList<double> Measure(Problem c, RandomStream random)
    {
        var x = SingleLayer.Normals(c.Samples * c.Weights, random.Child("x"));
        var y = SingleLayer.Normals(c.Samples, random.Child("y"));
        var problem = new LinearRegression(
            new(x.Values.ToArray(), c.Samples, c.Weights), new(y.Values.ToArray(), c.Samples, 1));
        var largestCurvature = 2 * (SingleLayer.SquaredNorm(x) / c.Samples + c.Factor);
        var found = problem.Descend(1 / largestCurvature, Steps, new L2(c.Factor));
        return [found.Zip(problem.Ridge(c.Factor).Values.ToArray(), (a, b) => Math.Abs(a - b)).Max()];
    }
}
