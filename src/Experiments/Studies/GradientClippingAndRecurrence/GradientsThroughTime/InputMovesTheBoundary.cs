using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.GradientsThroughTime;

/// <summary>
/// The radius from which on gradients of driven tanh states explode: 1 without input, more the stronger the input.
/// </summary>
public sealed class InputMovesTheBoundary : Hypothesis<InputMovesTheBoundary.Driven>
{
    /// <summary>The deviation of what drives each unit, and the number of units.</summary>
    public sealed record Driven(double Input, int Units);

    const int Halvings = 6;
    const double Lowest = 1, Highest = 4;

    public override Section Section => GradientClippingAndRecurrenceStudy.GradientsThroughTime;

    public override Claim Claim => Claim.Derived(
        "In wide tanh layers with random weights gradients explode from the spectral radius on at which χ = 1: 1 / " +
        "γ = 1 without input, and the larger the stronger the input.",
        "mean field as in recurrent-rate-is-chi")
        .InSpanish(
            "En capas de tanh anchas con pesos aleatorios, los gradientes explotan a partir del radio espectral " +
            "en que χ = 1: 1 / γ = 1 sin entrada, y tanto mayor cuanto más fuerte es la entrada.");

    public override string Reading =>
        "The ρ at which the factor a step, geometric mean over 40 steps back, is 1, by halving an interval with the " +
        "same weights, times ρ, and the same inputs of deviation 0.5 to 2; 48 to 64 units, of " +
        "which the typical radius lies some per cent above that of wide layers. Without input is the limit of " +
        "theory, and not tested.";

    public override string Quantity => "radius at the boundary";
    public override string Theory => "the ρ for which ρ² E φ′(√q z)² = 1 at q = ρ² E φ(√q z)² + input variance";
    public override int Cases => 5;
    public override Test Test { get; } = new Most(Tolerance.Within(0.15));

    protected override Domain<Driven> Domain => new(
        [new("input deviation in tenths", 5, 20), new("units", 48, 64)],
        codes => new(codes[0] / 10.0, codes[1]),
        new("weak input", random => [random.Between(0, 5, 9), random.Between(1, 48, 64)]),
        new("strong input", random => [random.Between(0, 10, 20), random.Between(1, 48, 64)]));

    protected override double Predict(Driven c) => Boundary(radius =>
    {
        var field = new MeanField(new Tanh(), radius * radius, c.Input * c.Input);
        return field.GradientFactor(field.FixedPoint());
    }, halvings: 40);

    protected override IReadOnlyList<double> Measure(Driven c, RandomStream random)
    {
        var unit = SingleLayer.Weights(VarianceScaling.LeCunNormal, c.Units, c.Units, random);
        double Rate(double radius) =>
            ThroughTime.Driven(new Tanh(), Times(radius, unit), c.Input, steps: 50, random).Rate(first: 10);
        return [Boundary(Rate, Halvings)];
    }

    /// <summary>Where a factor that grows with the radius passes 1.</summary>
    static double Boundary(Func<double, double> factor, int halvings)
    {
        var (low, high) = (Lowest, Highest);
        for (var i = 0; i < halvings; i++)
        {
            var middle = (low + high) / 2;
            if (factor(middle) < 1) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    static Matrix<double> Times(double factor, Matrix<double> weights)
    {
        var product = new Matrix<double>(weights.Rows, weights.Columns);
        weights.CopyTo(product);
        Elementwise.Scale(product, factor);
        return product;
    }
}
