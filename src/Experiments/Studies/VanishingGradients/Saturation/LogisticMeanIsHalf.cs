using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Saturation;

/// <summary>Every symmetric pre-activation gives a logistic unit the mean 1/2.</summary>
public sealed class LogisticMeanIsHalf : Hypothesis<LogisticMeanIsHalf.Pre>
{
    /// <summary>The distribution of pre-activations.</summary>
    public sealed record Pre(double Scale, bool Uniform);

    public override Section Section => VanishingGradientsStudy.Saturation;

    public override Claim Claim => Claim.Stated(
        "The logistic function has the mean 0.5, not 0, for pre-activations that are symmetric about 0.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "E σ(z) = 1/2 over z, for normal and for uniform z of any scale.";

    public override string Theory => "σ(z) + σ(−z) = 1";
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.03));

    protected override Domain<Pre> Domain => new(
        [new("scale in hundredths", 1, 10_000), new("uniform", 0, 1)],
        codes => new(codes[0] / 100.0, codes[1] == 1),
        new("normal", random => [random.LogUniform(0, 1, 10_000), 0]),
        new("uniform", random => [random.LogUniform(0, 1, 10_000), 1]));

    protected override double Predict(Pre c) => 0.5;

    protected override IReadOnlyList<double> Measure(Pre c, RandomStream random)
    {
        var u = random.Uniform(0);
        var unit = c.Uniform ? UnitDistribution.Uniform : UnitDistribution.Normal;
        return [Elementary.Logistic(c.Scale * unit.Quantile(u))];
    }
}
