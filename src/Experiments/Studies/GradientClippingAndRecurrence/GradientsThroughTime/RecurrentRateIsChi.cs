using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.GradientsThroughTime;

/// <summary>Saturation decides with the radius: the rate is ρ √(E φ′²) at the fixed point of the states.</summary>
public sealed class RecurrentRateIsChi : MajorityHypothesis<RecurrentRateIsChi.Driven>
{
    /// <summary>A wide recurrent layer and the deviation of what drives it.</summary>
    public sealed record Driven(IActivation Activation, double Radius, double Input, int Units);

    public override Section Section => GradientClippingAndRecurrenceStudy.GradientsThroughTime;

    public override Claim Claim => Claim.Stated(
        "Corrected: the gradient is multiplied by √χ a step back, χ = ρ² E φ′(√q z)², q = ρ² E φ(√q z)² + input " +
        "variance. What drives the states saturates them, so that gradients can vanish at any ρ.",
        "Mean field of a recurrent network driven by noise: Molgedey, Schuchhardt, Schuster, Physical Review " +
        "Letters 69 (1992); Chen, Pennington, Schoenholz, arXiv:1806.05394");

    public override string Reading =>
        "Over 40 steps back, Gaussian weights of variance ρ² / units (their spectral radius tends to ρ), random " +
        "inputs: the factor a step is within 10 % of √χ in at least half of all layers.";

    public override string Theory => "at least 0.5 within 10 % of ρ √(E φ′²)";
    public override int Cases => 4;

    protected override Domain<Driven> Domain => new(
        [new("logistic", 0, 1), new("radius in tenths", 8, 40), new("input deviation in tenths", 5, 20), new("units", 80, 128)],
        codes => new(codes[0] == 0 ? new Tanh() : new Logistic(), codes[1] / 10.0, codes[2] / 10.0, codes[3]),
        new("tanh", random => [0, random.Between(0, 8, 20), random.Between(1, 5, 20), random.Between(2, 80, 128)]),
        new("logistic", random => [1, random.Between(0, 8, 40), random.Between(1, 5, 20), random.Between(2, 80, 128)]));

    protected override IReadOnlyList<double> Measure(Driven c, RandomStream random)
    {
        var initializer = new VarianceScaling(c.Radius * c.Radius, FanMode.In, UnitDistribution.Normal);
        var weights = SingleLayer.Weights(initializer, c.Units, c.Units, random);
        var rate = ThroughTime.Driven(c.Activation, weights, c.Input, steps: 50, random).Rate(first: 10);
        return Indicator.Of(Math.Abs(rate / Rate(c) - 1) <= 0.1);
    }

    static double Rate(Driven c)
    {
        var field = new MeanField(c.Activation, c.Radius * c.Radius, c.Input * c.Input);
        return Math.Sqrt(field.GradientFactor(field.FixedPoint()));
    }
}
