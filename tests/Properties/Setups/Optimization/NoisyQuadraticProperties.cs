using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Model.Schedules;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Optimization;

/// <summary>Descent on a noisy quadratic is its recursion w ← (1 − ηλ) w − η · noise.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class NoisyQuadraticProperties
{
    [Property]
    public void WithoutNoiseAStepLeavesOneMinusTheRateTimesTheCurvature(byte tenths, byte hundredths, byte steps)
    {
        var c = new NoisyQuadratic(0.1 + tenths / 10.0, (1 + hundredths % 190) / 100.0);
        var expected = Repeated.Product(1 - c.RateTimesCurvature, steps % 20);
        Assert.Equal(expected, c.Noiseless(steps % 20, NoisyQuadratic.Constant(c.Rate)), 1e-9);
    }

    /// <remarks>With ηλ = 1 and rates 1 / t the weight is minus the mean of all noise, whatever the start.</remarks>
    [Property]
    public void ARateOfOneOverTAveragesTheNoise(Seed seed, byte steps)
    {
        var count = 1 + steps % 20;
        var weights = new NoisyQuadratic(1, 1).After(count, new PowerDecay(1, 1), start: 5, seed.Stream);
        for (var copy = 0; copy < weights.Length; copy++)
        {
            var mean = Enumerable.Range(1, count).Average(step => seed.Stream.Child(step).Normal(copy));
            Assert.Equal(-mean, weights[copy], 1e-12);
        }
    }

    /// <remarks>v_t = aᵗ start² + η² (1 − aᵗ) / (1 − a), a = (1 − ηλ)²: a geometric series.</remarks>
    [Property]
    public void TheVarianceAtAConstantRateIsAGeometricSeries(byte hundredths, byte steps)
    {
        const double curvature = 2, start = 3;
        var rate = (1 + hundredths % 99) / 100.0 / curvature;
        var a = (1 - rate * curvature) * (1 - rate * curvature);
        var power = Repeated.Product(a, steps);
        Assert.Equal(
            power * start * start + rate * rate * (1 - power) / (1 - a),
            NoisyQuadratic.VarianceAtConstantRate(curvature, rate, start, steps), 1e-10);
    }

    /// <remarks>A rate that is halved at every step, from half the inverse curvature: Π (1 − 2⁻ᵏ) = 0.288788…</remarks>
    [Fact]
    public void HalvingTheRateFreezesAtEulersProduct() =>
        Assert.Equal(0.2887880950866024, new FrozenDescent(0.5, 0.5).Left(), 1e-12);
}
