using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>Above the critical line gradients grow from layer to layer.</summary>
public sealed class GradientsExplodeAboveCritical : MajorityHypothesis<GradientsExplodeAboveCritical.Chaotic>
{
    /// <summary>A tanh network above the critical line: σw² = width · Var[W].</summary>
    public sealed record Chaotic(double WeightVariance, int Width, int Depth);

    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "The opposite can happen: gradients grow bigger and bigger on the way down, and many layers get very " +
        "large weight updates.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "Tanh, biases of variance 0.05, σw² from 2.5 to 4: in at least half of all networks the factor a " +
        "layer is within 15 % of χ₁ > 1, over weights.";

    public override string Theory => "χ₁ at the fixed point of the length map; at least 0.5 of networks near it";
    public override int Cases => 5;

    protected override Domain<Chaotic> Domain => new(
        [new("σw² in hundredths", 250, 400), new("width", 128, 192), new("depth", 10, 20)],
        codes => new(codes[0] / 100.0, codes[1], codes[2]),
        new Stratum("any", random => [random.Between(0, 250, 400), random.LogUniform(1, 128, 192), random.Between(2, 10, 20)]));

    protected override IReadOnlyList<double> Measure(Chaotic c, RandomStream random)
    {
        const double biasVariance = 0.05;
        var theory = new MeanField(new Tanh(), c.WeightVariance, biasVariance);
        var q = theory.FixedPoint();
        var signal = new DeepSignal(
            new Tanh(), new Normal(Math.Sqrt(c.WeightVariance / c.Width)), c.Width, c.Depth, random,
            (q - biasVariance) / c.WeightVariance, new Normal(Math.Sqrt(biasVariance)));
        return Indicator.Of(Math.Abs(signal.GradientFactor() / theory.GradientFactor(q) - 1) < 0.15);
    }
}
