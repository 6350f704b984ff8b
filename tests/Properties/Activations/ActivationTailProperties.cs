using FsCheck.Xunit;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Kernels;

namespace InitStudy.Properties.Activations;

/// <summary>Where values are tiny they are still right to many digits: what a form that cancels would lose.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class ActivationTailProperties
{
    /// <summary>2 Φ(−z) = erfc u for z = √2 u, and times 1 + δ/2 where z is rounded and z² = 2u² + δ.</summary>
    [Property]
    public void TheNormalProbabilityIsHalfTheComplementOfTheErrorFunction(Seed seed)
    {
        for (var i = 0; i < 30; i++)
        {
            var u = (i % 2 == 0 ? 26 : 3) * seed.Stream.Uniform(i) - 1;
            var z = Math.Sqrt(2) * u;
            var delta = z * z - 2 * u * u + (Fma.Of(z, z, -(z * z)) - Fma.Of(2 * u, u, -(2 * u * u)));
            var twice = 2 * NormalProbability.Of<Lane<double>>(-z) * (1 + (u > 0 ? delta / 2 : 0));
            var error = ReferenceErrorFunction.Erfc(u).ErrorInUlp(twice);
            if (!(error <= 12)) Assert.Fail($"error at {u:R} is {error:F1} ulp");
        }
    }

    /// <summary>x Φ(x) = x · ½ erfc(|x|/√2); −8 Φ(−8) is −5e-15.</summary>
    [Property]
    public void GeluIsXTimesTheTail(Seed seed) => InTheLeftTail(seed, 36, distance =>
    {
        var x = distance - 1;   // left of where the slope crosses 0
        var phi = new Gelu();
        Near(x * 0.5 * ErrorFunction.Erfc(-x / Math.Sqrt(2)), phi.Value(x), 1e-12, x);
        var density = Elementary.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
        Near(0.5 * ErrorFunction.Erfc(-x / Math.Sqrt(2)) + x * density, phi.Derivative(x, phi.Value(x)), 1e-12, x);
    });

    /// <summary>x e²ᵘ / (1 + e²ᵘ) with u = √(2/π) (x + 0.044715 x³).</summary>
    [Property]
    public void GelusTanhFormIsAnExponentialInTheTail(Seed seed) => InTheLeftTail(seed, 19, distance =>
    {
        var x = distance - 1;   // left of where the slope crosses 0
        var argument = Math.Sqrt(8 / Math.PI) * (x + 0.044715 * (x * x * x));
        var e = Elementary.Exp(argument);
        Near(x * e / (1 + e), new GeluTanh().Value(x), 1e-15 * (10 + Math.Abs(argument)), x);
        var inner = Math.Sqrt(8 / Math.PI) * (1 + 3 * 0.044715 * x * x);
        var slope = new GeluTanh().Derivative(x, new GeluTanh().Value(x));
        Near(e / (1 + e) * (1 + x * inner / (1 + e)), slope, 1e-14 * (10 + Math.Abs(argument)), x);
    });

    /// <summary>For x below −40 the gate is eˣ up to its square, and φ′ = (1 + x) eˣ.</summary>
    [Property]
    public void SwishAndMishAreXTimesTheExponentialFarLeft(Seed seed) => InTheLeftTail(seed, 300, distance =>
    {
        var x = distance - 40;
        foreach (IActivation phi in new IActivation[] { new Swish(), new Mish() })
        {
            Near(x * Elementary.Exp(x), phi.Value(x), 1e-14, x);
            Near((1 + x) * Elementary.Exp(x), phi.Derivative(x, phi.Value(x)), 1e-14, x);
        }
    });

    /// <summary>For x above 40 ln σ(x) = −e⁻ˣ up to its square.</summary>
    [Property]
    public void LogSigmoidIsMinusTheExponentialFarRight(Seed seed) => InTheLeftTail(seed, 300, distance =>
    {
        var x = 40 - distance;
        Near(-Elementary.Exp(-x), new LogSigmoid().Value(x), 1e-14, x);
        Near(Elementary.Exp(-x), new LogSigmoid().Derivative(x, new LogSigmoid().Value(x)), 1e-14, x);
    });

    /// <summary>1 − tanh² = 4 / (e²ᵘ + 2 + e⁻²ᵘ), u = ⅔ x, which is tiny but not 0 on either side.</summary>
    [Property]
    public void LeCunsSlopeNeverCancels(Seed seed) => InTheLeftTail(seed, 400, x =>
    {
        foreach (var side in new[] { x, -x })
        {
            var twice = 4.0 / 3 * Math.Abs(x);
            var expected = 1.7159 * 2 / 3 * 4 / (Elementary.Exp(twice) + 2 + Elementary.Exp(-twice));
            var phi = new LeCunTanh();
            Near(expected, phi.Derivative(side, phi.Value(side)), 1e-15 * (10 + twice), side);
        }
    });

    /// <summary>Points from −<paramref name="furthest"/> to 0.</summary>
    static void InTheLeftTail(Seed seed, double furthest, Action<double> law)
    {
        for (var i = 0; i < 200; i++) law(-furthest * seed.Stream.Uniform(i));
    }

    static void Near(double expected, double actual, double relative, double x)
    {
        if (!(Math.Abs(actual - expected) <= relative * Math.Abs(expected)))
            Assert.Fail($"at {x:R}: {actual:R}; expected {expected:R} to {relative:G2} of it");
    }
}
