using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.GradientsThroughTime;

/// <summary>Eigenvalues below 1 / γ say what happens in the end; before that the gradient may grow, by a known factor.</summary>
public sealed class EigenvaluesAllowGrowth : Hypothesis<EigenvaluesAllowGrowth.Sheared>
{
    const int Steps = 50;

    /// <summary>Two eigenvalues ρ / γ and a shear that couples the units.</summary>
    public sealed record Sheared(IActivation Activation, double Shear, double Radius);

    public override Section Section => GradientClippingAndRecurrenceStudy.GradientsThroughTime;

    public override Claim Claim => Claim.Stated(
        "Eigenvalues below 1 / γ let the gradient vanish in the end only: where the weights are not normal it " +
        "grows first, k steps back to ρ^(k−1) √(ρ² + (k · shear)²) in the direction that the shear feeds.",
        "Derived from the powers of a Jordan block; Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 2.1, needs " +
        "singular values for this reason");

    public override string Reading =>
        "Largest norm of 50 steps back of the gradient by the second unit, for γ Wh = ((ρ, shear), (0, ρ)) around " +
        "states of largest slope, tanh and logistic. No average.";

    public override string Theory => "max over k of ρ^(k−1) √(ρ² + (k · shear)²), k from 0 to 50";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Sheared> Domain => new(
        [new("logistic", 0, 1), new("shear in tenths", 0, 50), new("ρ in hundredths", 50, 99)],
        codes => new(codes[0] == 0 ? new Tanh() : new Logistic(), codes[1] / 10.0, codes[2] / 100.0),
        new("tanh", random => [0, random.Between(0, 0, 50), random.Between(1, 50, 99)]),
        new("logistic", random => [1, random.Between(0, 0, 50), random.Between(1, 50, 99)]));

    protected override double Predict(Sheared c)
    {
        var (largest, power) = (1.0, 1.0); // power = ρ^(k − 1)
        for (var k = 1; k <= Steps; k++, power *= c.Radius)
            largest = Math.Max(largest, power * Math.Sqrt(c.Radius * c.Radius + k * c.Shear * (k * c.Shear)));
        return largest;
    }

    protected override IReadOnlyList<double> Measure(Sheared c, RandomStream random)
    {
        var gamma = c.Activation.LargestSlope;
        var weights = new Matrix<double>([c.Radius / gamma, c.Shear / gamma, 0, c.Radius / gamma], 2, 2);
        var fed = new Matrix<double>([0, 1], 1, 2);
        return [ThroughTime.AtRest(c.Activation, weights, fed, Steps + 1).GradientNorms().Max()];
    }
}
