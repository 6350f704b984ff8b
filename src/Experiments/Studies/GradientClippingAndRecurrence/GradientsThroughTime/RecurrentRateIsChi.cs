using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.GradientsThroughTime;

/// <summary>Saturation decides with the radius: the rate is ρ √(E φ′²) at the fixed point of the states.</summary>
public sealed class RecurrentRateIsChi : Hypothesis<RecurrentRateIsChi.Driven>
{
    /// <summary>A wide recurrent layer and the deviation of what drives it.</summary>
    public sealed record Driven(IActivation Activation, double Radius, double Input, int Units);

    public override Section Section => GradientClippingAndRecurrenceStudy.GradientsThroughTime;

    public override Claim Claim => Claim.Derived(
        "Under random inputs the gradient in a wide layer with random weights is multiplied by √χ a step back, χ = " +
        "ρ² E φ′(√q z)², q = ρ² E φ(√q z)² + input variance: what drives the states saturates them, and a spectral " +
        "radius ρ above 1 / γ, γ being the largest slope, does not suffice for gradients to explode.",
        "mean field of a recurrent network driven by noise: Molgedey, Schuchhardt, Schuster, Physical Review " +
        "Letters 69 (1992), and Chen, Pennington, Schoenholz, arXiv:1806.05394 (neither read); Pascanu, Mikolov, " +
        "Bengio, arXiv:1211.5063, section 2.1 (version not checked), for what is necessary and not sufficient")
        .InSpanish(
            "Con entradas aleatorias, en una capa ancha de pesos aleatorios el gradiente se multiplica por √χ en " +
            "cada paso atrás, con χ = ρ² E φ′(√q z)² y q = ρ² E φ(√q z)² + varianza de la entrada: lo que " +
            "impulsa los estados los satura, y un radio espectral ρ mayor que 1 / γ, con γ la mayor pendiente, " +
            "no basta para que los gradientes exploten.");

    public override string Reading =>
        "The factor a step, geometric mean over 40 steps back, of one layer with Gaussian weights of variance ρ² / " +
        "units, whose spectral radius tends to ρ, and Gaussian inputs of deviation 0.5 to 2 to each unit.";

    public override string Quantity => "factor of a step back";
    public override string Theory => "√χ = ρ √(E φ′²), by quadrature";
    public override int Cases => 5;
    public override Test Test { get; } = new Most(Tolerance.Within(0.1));

    protected override Domain<Driven> Domain => new(
        [
            new("logistic", 0, 1), new("radius in tenths", 8, 40), new("input deviation in tenths", 5, 20),
            new("units", 64, 96),
        ],
        codes => new(codes[0] == 0 ? new Tanh() : new Logistic(), codes[1] / 10.0, codes[2] / 10.0, codes[3]),
        new("tanh", random => [0, random.Between(0, 8, 20), random.Between(1, 5, 20), random.Between(2, 64, 96)]),
        new("logistic", random => [1, random.Between(0, 8, 40), random.Between(1, 5, 20), random.Between(2, 64, 96)]));

    protected override double Predict(Driven c)
    {
        var field = new MeanField(c.Activation, c.Radius * c.Radius, c.Input * c.Input);
        return Math.Sqrt(field.GradientFactor(field.FixedPoint()));
    }

    protected override IReadOnlyList<double> Measure(Driven c, RandomStream random)
    {
        var initializer = new VarianceScaling(c.Radius * c.Radius, FanMode.In, UnitDistribution.Normal);
        var weights = SingleLayer.Weights(initializer, c.Units, c.Units, random);
        return [ThroughTime.Driven(c.Activation, weights, c.Input, steps: 50, random).Rate(first: 10)];
    }
}
