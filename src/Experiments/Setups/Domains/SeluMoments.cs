using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>Moments of the inputs of a SELU unit and of its weights.</summary>
/// <param name="Mu">Mean μ of the inputs.</param>
/// <param name="Omega">Sum ω of the weights.</param>
/// <param name="Nu">Variance ν of the inputs.</param>
/// <param name="Tau">Sum τ of squares of the weights.</param>
public sealed record SeluMoments(double Mu, double Omega, double Nu, double Tau)
{
    /// <summary>Ranges in hundredths: μ and ω from −largest to largest, ν and τ from low to high.</summary>
    internal static Domain<SeluMoments> In(int mu, int omega, (int Low, int High) nu, (int Low, int High) tau) => new(
        [
            new($"100 μ + {mu}", 0, 2 * mu), new($"100 ω + {omega}", 0, 2 * omega),
            new("ν in hundredths", nu.Low, nu.High), new("τ in hundredths", tau.Low, tau.High),
        ],
        codes => new((codes[0] - mu) / 100.0, (codes[1] - omega) / 100.0, codes[2] / 100.0, codes[3] / 100.0),
        new("inside", random =>
        [
            random.Between(0, 0, 2 * mu), random.Between(1, 0, 2 * omega),
            random.Between(2, nu.Low, nu.High), random.Between(3, tau.Low, tau.High),
        ]),
        new("corner", random =>
        [
            2 * mu * random.Choice(0, 2), 2 * omega * random.Choice(1, 2),
            nu.Low + (nu.High - nu.Low) * random.Choice(2, 2), tau.Low + (tau.High - tau.Low) * random.Choice(3, 2),
        ]));

    /// <summary>Mean and variance of φ(s), s from N(μω, ντ): one integral each, no sampling.</summary>
    internal (double Mean, double Variance) Next()
    {
        var (mean, deviation) = (Mu * Omega, Math.Sqrt(Nu * Tau));
        double Phi(double z) => new Selu().Value(mean + deviation * z);
        var first = Gaussian.Expectation(Phi);
        return (first, Gaussian.Expectation(z => Phi(z) * Phi(z)) - first * first);
    }
}
