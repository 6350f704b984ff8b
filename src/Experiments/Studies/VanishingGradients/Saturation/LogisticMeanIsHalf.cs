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
    const int Units = 16;

    /// <summary>The distribution of pre-activations.</summary>
    public sealed record Pre(double Scale, bool Uniform);

    public override Section Section => VanishingGradientsStudy.Saturation;

    public override Claim Claim => Claim.Stated(
        "The logistic function has the mean 0.5, not 0.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "E σ(z) over z that is symmetric about 0: normal and uniform, of standard deviation 1 to 100, so that outputs spread " +
        "over the whole range.";

    public override string Quantity => "mean output";
    public override string Theory => "1/2, since σ(z) + σ(−z) = 1";
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.03));

    protected override Domain<Pre> Domain => new(
        [new("scale in hundredths", 100, 10_000), new("uniform", 0, 1)],
        codes => new(codes[0] / 100.0, codes[1] == 1),
        new("normal", random => [random.LogUniform(0, 100, 10_000), 0]),
        new("uniform", random => [random.LogUniform(0, 100, 10_000), 1]));

    protected override double Predict(Pre c) => 0.5;

    protected override IReadOnlyList<double> Measure(Pre c, RandomStream random)
    {
        var unit = c.Uniform ? UnitDistribution.Uniform : UnitDistribution.Normal;
        var h = new double[Units];
        random.FillUniform(0, h);
        for (var i = 0; i < Units; i++) h[i] = Elementary.Logistic(c.Scale * unit.Quantile(h[i]));
        return h;
    }
}
