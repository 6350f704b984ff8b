using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>Leaky ReLU needs the variance 2 / ((1 + a²) fanIn).</summary>
public sealed class LeakyGain : Hypothesis<LeakyGain.Slope>
{
    /// <summary>The slope on the left.</summary>
    public sealed record Slope(double A);

    public override Section Section => ActivationsStudy.RectifiersAndHeRule;

    public override Claim Claim => Claim.Stated(
        "For leaky and parametric ReLU with slope a on the left the variance that keeps the mean square is 2 / " +
        "((1 + a²) n).",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, eq. 15");

    public override string Reading =>
        "E φ(√v z)² for v = 2 / (1 + a²), a from −1 to 2, over z from N(0, 1). No sampling: one integral a case.";

    public override string Theory => "1";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<LeakyGain.Slope> Domain => new(
        [new("100 a + 100", 0, 300)],
        codes => new((codes[0] - 100) / 100.0),
        new Stratum("any", random => [random.Between(0, 0, 300)]));

    protected override double Predict(LeakyGain.Slope c) => 1;

    protected override IReadOnlyList<double> Measure(LeakyGain.Slope c, RandomStream random)
    {
        var deviation = Math.Sqrt(2 / (1 + c.A * c.A));
        var phi = new LeakyRelu(c.A);
        return [Gaussian.ExpectationByCells(z => phi.Value(deviation * z) * phi.Value(deviation * z))];
    }
}
