using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Saturation;

/// <summary>Whatever goes in, the outputs of logistic units have a variance of at most 1/4.</summary>
public sealed class LogisticVarianceAtMostQuarter : Hypothesis<LogisticVarianceAtMostQuarter.Pre>
{
    /// <summary>How many outputs, and the deviation of their pre-activations.</summary>
    public sealed record Pre(int Samples, double Scale);

    public override Section Section => VanishingGradientsStudy.Saturation;

    public override Claim Claim => Claim.Stated(
        "The outputs of logistic units have a variance of at most 1/4, whatever goes in.",
        "Glorot and Bengio 2010, section 2.2 (consequence of the range (0, 1); Popoviciu 1935)");

    public override string Reading =>
        "The variance over samples of any list of outputs is at most 1/4. The inputs are drawn, the " +
        "inequality is not.";

    public override string Theory => "(largest − smallest)² / 4";
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.2, barelyWrong: 0.2500001));

    protected override Domain<Pre> Domain => new(
        [new("samples", 1, 256), new("scale in hundredths", 1, 100_000)],
        codes => new(codes[0], codes[1] / 100.0),
        new("moderate", random => [random.LogUniform(0, 1, 256), random.LogUniform(1, 1, 1000)]),
        new("saturated", random => [random.LogUniform(0, 2, 256), random.LogUniform(1, 1000, 100_000)]));

    protected override double Predict(Pre c) => 0.25;

    protected override IReadOnlyList<double> Measure(Pre c, RandomStream random)
    {
        var h = new double[c.Samples];
        random.FillNormal(0, h);
        for (var i = 0; i < h.Length; i++) h[i] = Elementary.Logistic(c.Scale * h[i]);
        var mean = Reduction.Sum<double>(h) / h.Length;
        for (var i = 0; i < h.Length; i++) h[i] -= mean;
        return [Reduction.SumOfSquares<double>(h) / h.Length];
    }
}
