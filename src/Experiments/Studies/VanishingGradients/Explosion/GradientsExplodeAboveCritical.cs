using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>Above the critical line gradients grow from layer to layer.</summary>
public sealed class GradientsExplodeAboveCritical : Hypothesis<GradientsExplodeAboveCritical.Chaotic>
{
    const double BiasVariance = 0.05;

    /// <summary>A tanh network above the critical line: σw² = width · Var[W].</summary>
    public sealed record Chaotic(double WeightVariance, int Width, int Depth);

    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "In some cases the opposite can happen: gradients can grow bigger and bigger on the way down.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 2, sentence 4")
        .InSpanish("En algunos casos puede ocurrir lo contrario: los gradientes crecen más y más al bajar.");

    public override string Reading =>
        "(‖∂L/∂s₁‖² / ‖∂L/∂s_depth‖²)^(1 / (depth − 1)) of one tanh network before training; biases of variance 0.05, σw² from " +
        "3.5 to 6, so that the band around χ₁ lies above 1.";

    public override string Quantity => "gradient's factor a layer";
    public override string Theory => "χ₁ = σw² E φ′(√q* z)² at the fixed point of the length map";
    public override int Cases => 10;
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.15));

    protected override Domain<Chaotic> Domain => new(
        [new("σw² in hundredths", 350, 600), new("width", 96, 128), new("depth", 10, 16)],
        codes => new(codes[0] / 100.0, codes[1], codes[2]),
        new Stratum("any", random => [random.Between(0, 350, 600), random.LogUniform(1, 96, 128), random.Between(2, 10, 16)]));

    protected override double Predict(Chaotic c)
    {
        var theory = Field(c);
        return theory.GradientFactor(theory.FixedPoint());
    }

    protected override IReadOnlyList<double> Measure(Chaotic c, RandomStream random)
    {
        var inputMeanSquare = (Field(c).FixedPoint() - BiasVariance) / c.WeightVariance;
        var signal = new DeepSignal(
            new Tanh(), new VarianceScaling(c.WeightVariance, FanMode.In, UnitDistribution.Normal), c.Width, c.Depth, random,
            inputMeanSquare, new Normal(Math.Sqrt(BiasVariance)));
        return [signal.GradientFactor()];
    }

    static MeanField Field(Chaotic c) => new(new Tanh(), c.WeightVariance, BiasVariance);
}
