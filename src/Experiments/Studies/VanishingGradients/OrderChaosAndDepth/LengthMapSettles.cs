using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>Whatever comes in, the length of a signal settles at q*.</summary>
public sealed class LengthMapSettles : Hypothesis<LengthMapSettles.TanhNet>
{
    const int Width = 80, Depth = 9;

    /// <summary>σw² and σb² of a tanh network, and the mean square of an input feature.</summary>
    public sealed record TanhNet(double WeightVariance, double BiasVariance, double InputMeanSquare);

    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "With a bounded activation and random biases the length of a signal reaches, within a few layers, a fixed " +
        "point q* that depends on the variances of weights and biases, and not on the input.",
        "Poole et al. 2016, arXiv:1606.05340, eq. 3")
        .InSpanish(
            "Con una activación acotada y sesgos aleatorios, la longitud de una señal alcanza en pocas capas un " +
            "punto fijo q* que depende de las varianzas de pesos y sesgos, y no de la entrada.");

    public override string Reading =>
        $"Mean of tanh(s)² over the units of layer {Depth - 1} of one tanh network of width {Width}, for inputs of mean square " +
        "0.04 to 25, σw² from 1.8 to 4 and σb² from 0.05 to 0.3.";

    public override string Quantity => "mean square of a layer's outputs";
    public override string Theory => "E tanh(√q* z)², q* = σw² E tanh(√q* z)² + σb² by iteration";
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.2));

    protected override Domain<TanhNet> Domain => new(
        [
            new("σw² in tenths", 18, 40), new("σb² in hundredths", 5, 30), new("input's root mean square in fifths", 1, 25),
        ],
        codes => new(codes[0] / 10.0, codes[1] / 100.0, codes[2] * codes[2] / 25.0),
        new("small input", random => [random.Between(0, 18, 40), random.Between(1, 5, 30), random.Between(2, 1, 3)]),
        new("large input", random => [random.Between(0, 18, 40), random.Between(1, 5, 30), random.Between(2, 15, 25)]));

    protected override double Predict(TanhNet c) =>
        GaussianMoments.SecondMoment(new Tanh(), new MeanField(new Tanh(), c.WeightVariance, c.BiasVariance).FixedPoint());

    protected override IReadOnlyList<double> Measure(TanhNet c, RandomStream random)
    {
        var signal = new DeepSignal(
            new Tanh(), new VarianceScaling(c.WeightVariance, FanMode.In, UnitDistribution.Normal), Width, Depth, random,
            c.InputMeanSquare, new Normal(Math.Sqrt(c.BiasVariance)));
        var sum = 0.0;
        foreach (var h in signal.Activations(Depth - 2)) sum += h * h;
        return [sum / Width];
    }
}
