using FsCheck.Xunit;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Theory;

/// <summary>Gaussian moments of every activation against a slow integral, and against published numbers.</summary>
public sealed class GaussianMomentsProperties
{
    static readonly (double Middle, double Weight)[] Cells =
        [.. Enumerable.Range(0, 400_000).Select(k => (k + 0.5) * 6e-5 - 12).Select(z => (z, 6e-5 * Gaussian.Density(z)))];

    /// <summary>Every activation, by name.</summary>
    public static TheoryData<string> Names => [.. Family.Activations.Select(phi => phi.Name).Distinct()];

    /// <summary>The midpoint rule with 400 000 cells of [−12, 12]: off by at most a cell times half a jump.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void MomentsAreTheirIntegrals(string name)
    {
        var phi = Family.Activations.First(phi => phi.Name == name);
        foreach (var q in new[] { 0.25, 1, 7.5 })
        {
            double Slope(double s) => phi.Derivative(s, phi.Value(s));
            var (mean, value, slope) = (0.0, 0.0, 0.0);
            foreach (var (z, weight) in Cells)
            {
                var s = Math.Sqrt(q) * z;
                mean += weight * phi.Value(s);
                value += weight * phi.Value(s) * phi.Value(s);
                slope += weight * Slope(s) * Slope(s);
            }

            Near(mean, GaussianMoments.Mean(phi, q), $"E φ at {q}");
            Near(value, GaussianMoments.SecondMoment(phi, q), $"E φ² at {q}");
            Near(slope, GaussianMoments.SlopeSecondMoment(phi, q), $"E φ′² at {q}");
        }
    }

    /// <summary>Mean 0 and mean square 1 define SELU; the other numbers are mpmath's.</summary>
    [Fact]
    public void KnownMoments()
    {
        Assert.Equal(0, GaussianMoments.Mean(new Selu(), 1), 1e-14);
        Assert.Equal(1, GaussianMoments.SecondMoment(new Selu(), 1), 1e-14);
        Assert.Equal(1.0715749924558, GaussianMoments.SlopeSecondMoment(new Selu(), 1), 1e-12);
        Assert.Equal(0.5, GaussianMoments.Mean(new HardSigmoid(), 2), 1e-14);
        Assert.Equal(0.750430, GaussianMoments.SecondMoment(new LeCunTanh(), 1), 1e-6);
    }

    /// <summary>A step and |z − edge|, both with closed forms.</summary>
    [Property]
    public void CellsServeKinksAndJumpsOnTheirEdges(sbyte sixteenths)
    {
        var edge = sixteenths / 16.0;
        Assert.Equal(Gaussian.Cdf(edge), Gaussian.ExpectationByCells(z => z < edge ? 1 : 0), 1e-11);
        var expected = 2 * Gaussian.Density(edge) + edge * (2 * Gaussian.Cdf(edge) - 1);
        Assert.Equal(expected, Gaussian.ExpectationByCells(z => Math.Abs(z - edge)), 1e-11 * (1 + Math.Abs(edge)));
    }

    static void Near(double expected, double actual, string what)
    {
        if (!(Math.Abs(actual - expected) <= 4e-5 * (1 + Math.Abs(expected))))
            Assert.Fail($"{what} is {actual:R}; expected {expected:R}");
    }
}
