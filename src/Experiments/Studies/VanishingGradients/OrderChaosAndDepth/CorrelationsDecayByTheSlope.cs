using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>How fast correlations settle is the map's slope at c*, whose logarithm is the depth scale.</summary>
public sealed class CorrelationsDecayByTheSlope : Hypothesis<Phase>
{
    const double Grid = 1.0 / 8, Reach = 9;

    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "Correlations approach c* exponentially, like e^(−l / ξ), with the depth scale ξ = −1 / ln(σw² E φ′(u₁) " +
        "φ′(u₂)) at c*: χ₁ itself in the ordered phase.",
        "Schoenholz et al. 2017, arXiv:1611.01232, section 3, eq. 9");

    public override string Reading =>
        "Ratio of two successive deviations from c*, 1e-5 away from it, of the map itself; in the chaotic phase " +
        "from below. No sampling.";

    public override string Theory =>
        "σw² E φ′(u₁) φ′(u₂), both of variance q*, at correlation c*, by quadrature over the plane";
    public override int Cases => 12;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.0009));

    protected override Domain<Phase> Domain => Phase.Domain;

    protected override double Predict(Phase c)
    {
        var q = c.Field.FixedPoint();
        return c.WeightVariance * SlopeProduct(Math.Sqrt(q), new CorrelationMap(c.Field).FixedPoint());
    }

    protected override IReadOnlyList<double> Measure(Phase c, RandomStream random)
    {
        const double deviation = 1e-5;
        var map = new CorrelationMap(c.Field);
        var end = map.FixedPoint();
        return [(end - map.Next(end - deviation)) / deviation];
    }

    /// <summary>E φ′(d z₁) φ′(d (c z₁ + √(1 − c²) z₂)) by the trapezoidal rule.</summary>
    static double SlopeProduct(double deviation, double correlation)
    {
        static double Slope(double s) => new Tanh().Derivative(s, new Tanh().Value(s));
        var (rest, sum) = (Math.Sqrt(1 - correlation * correlation), 0.0);
        for (var z1 = -Reach; z1 <= Reach; z1 += Grid)
        {
            for (var z2 = -Reach; z2 <= Reach; z2 += Grid)
            {
                var density = Gaussian.Density(z1) * Gaussian.Density(z2);
                sum += density * Slope(deviation * z1) * Slope(deviation * (correlation * z1 + rest * z2));
            }
        }

        return sum * Grid * Grid;
    }
}
