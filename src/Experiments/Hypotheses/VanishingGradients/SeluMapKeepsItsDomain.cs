using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Experiments.Studies;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.VanishingGradients;

/// <summary>SELU maps means near 0 and variances near 1 to variances near 1.</summary>
public sealed class SeluMapKeepsItsDomain : Hypothesis<SeluMapKeepsItsDomain.Moments>
{
    /// <summary>Mean μ and variance ν of the inputs; sum ω and sum of squares τ of the weights.</summary>
    public sealed record Moments(double Mu, double Omega, double Nu, double Tau);

    public override string Id => "selu-map-keeps-its-domain";
    public override string Study => StudyNames.VanishingGradients;
    public override string Section => "Explosion";

    public override Claim Claim => new(
        "One SELU layer maps a mean near 0 and a variance near 1 back to a mean near 0 and a variance near 1.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, theorem 1");

    public override string Reading =>
        "Variance of φ(s), s from N(μω, ντ), for μ, ω in [−0.1, 0.1], ν in [0.8, 1.5], τ in [0.95, 1.1]. No " +
        "sampling: one integral a case.";

    public override string Theory => "between 0.8037 and 1.4816: the middle, 1.14265, give or take 0.3390";
    public override Law Law { get; } = new Exact();
    public override Tolerance Tolerance { get; } = Tolerance.Near(0.3390);

    protected override Domain<Moments> Domain => new(
        [
            new("100 μ + 10", 0, 20), new("100 ω + 10", 0, 20), new("ν in hundredths", 80, 150), new("τ in hundredths", 95, 110),
        ],
        codes => new((codes[0] - 10) / 100.0, (codes[1] - 10) / 100.0, codes[2] / 100.0, codes[3] / 100.0),
        new("inside", random =>
            [random.Between(0, 0, 20), random.Between(1, 0, 20), random.Between(2, 80, 150), random.Between(3, 95, 110)]),
        new("corner", random =>
            [20 * random.Choice(0, 2), 20 * random.Choice(1, 2), 80 + 70 * random.Choice(2, 2), 95 + 15 * random.Choice(3, 2)]));

    protected override double Predict(Moments c) => 1.14265;

    protected override IReadOnlyList<double> Measure(Moments c, RandomStream random)
    {
        var (mean, deviation) = (c.Mu * c.Omega, Math.Sqrt(c.Nu * c.Tau));
        double Phi(double z) => new Selu().Value(mean + deviation * z);
        var first = Gaussian.Expectation(Phi);
        return [Gaussian.Expectation(z => Phi(z) * Phi(z)) - first * first];
    }
}
