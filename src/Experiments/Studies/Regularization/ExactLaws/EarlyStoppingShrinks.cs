using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Stopping after t steps multiplies each principal component of the solution by 1 − (1 − ηλ)ᵗ.</summary>
public sealed class EarlyStoppingShrinks : Hypothesis<EarlyStoppingShrinks.Stop>
{
    /// <summary>Number of weights, and of steps before the stop.</summary>
    public sealed record Stop(int Weights, int Steps);

    public override Section Section => RegularizationStudy.ExactLaws;

    public override Claim Claim => Claim.Stated(
        "From weights of 0, and where |1 − ηλ| < 1, early stopping on a quadratic loss shrinks the solution's " +
        "component along an eigenvector of the Hessian by the factor 1 − (1 − ηλ)ᵗ, λ its eigenvalue.",
        "I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, 2016, section 7.8, equation 7.40")
        .InSpanish(
            "Desde pesos 0, y donde |1 − ηλ| < 1, la parada temprana en una pérdida cuadrática encoge la componente " +
            "de la solución según un autovector de la hessiana por el factor 1 − (1 − ηλ)ᵗ, con λ su autovalor.");

    public override string Reading =>
        "The largest difference, in the basis of the eigenvectors, between the weights after t steps of linear " +
        "regression and the shrunken solution. No average.";

    public override string Quantity => "largest difference";
    public override string Theory => "0, up to rounding";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-11));

    protected override Domain<Stop> Domain => new(
        [new("weights", 1, 8), new("steps", 0, 100)],
        codes => new(codes[0], codes[1]),
        new("any", random => [random.Between(0, 1, 8), random.Between(1, 0, 100)]),
        new("few steps", random => [random.Between(0, 1, 8), random.Between(1, 0, 5)]));

    protected override double Predict(Stop c) => 0;

    /// <remarks>
    /// X = S R, singular values S from 0.3 to 1, R orthogonal: λ = 2 s² / n, and R w = y / s solves it.
    /// </remarks>
    protected override IReadOnlyList<double> Measure(Stop c, RandomStream random)
    {
        var (n, rate) = (c.Weights, 0.4 * c.Weights);
        Matrix<double> rotation = new(n, n), x = new(n, n);
        new Orthogonal().Fill(rotation, random.Child("rotation"));
        double[] singular = [.. Enumerable.Range(0, n).Select(i => 0.3 + 0.7 * random.Child("singular").Uniform(i))];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++) x[i, j] = singular[i] * rotation[i, j];
        }

        var y = SingleLayer.Normals(n, random.Child("y"));
        var w = new LinearRegression(x, new(y.Values.ToArray(), n, 1)).Descend(rate, c.Steps);
        double Difference(int i)
        {
            var left = 1.0;
            for (var step = 0; step < c.Steps; step++) left *= 1 - rate * 2 * singular[i] * singular[i] / n;
            return Math.Abs(Reduction.Dot<double>(rotation.Row(i), w) - (1 - left) * y[0, i] / singular[i]);
        }

        return [Enumerable.Range(0, n).Max(Difference)];
    }
}
