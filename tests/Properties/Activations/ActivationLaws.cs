using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InitStudy.Model.Activations;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Activations;

/// <summary>Calculus of every activation: value, derivative and largest slope belong together.</summary>
public sealed class ActivationLaws
{
    /// <summary>Every activation, by name, so that a failure names it.</summary>
    public static TheoryData<string> Names => [.. Family.Activations.Select(phi => phi.Name).Distinct()];

    static IActivation Named(string name) => Family.Activations.First(phi => phi.Name == name);

    /// <remarks>
    /// Away from kinks: (φ(x + h) − φ(x − h)) / 2h is off by h²φ‴/6 and rounding.
    /// </remarks>
    [Theory]
    [MemberData(nameof(Names))]
    public void DerivativeIsTheCentralDifference(string name) => OnPoints(Named(name), (phi, x) =>
    {
        const double H = 1e-5;
        if (ActivationShape.Kinks(phi).Any(kink => Math.Abs(x - kink) < 2 * H)) return;
        var difference = (phi.Value(x + H) - phi.Value(x - H)) / (2 * H);
        Near(difference, Slope(phi, x), 1e-9 * (1 + Math.Abs(x)), x);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void DerivativeAtAKinkIsZeroWhereOneSideIsFlatElseTheOneFromTheLeft(string name)
    {
        var phi = Named(name);
        foreach (var kink in ActivationShape.Kinks(phi))
        {
            var (left, right) = (Slope(phi, kink - 1e-9), Slope(phi, kink + 1e-9));
            Near(right == 0 ? 0 : left, Slope(phi, kink), 1e-8, kink);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void DerivativeAtZeroIsTheOneFromTheLeft(string name)
    {
        var phi = Named(name);
        foreach (var zero in new[] { 0.0, -0.0 })
            Near((phi.Value(zero) - phi.Value(-1e-7)) / 1e-7, Slope(phi, zero), 1e-6, zero);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NoSlopeIsLargerThanTheLargest(string name) => OnPoints(Named(name), (phi, x) =>
    {
        if (!(Math.Abs(Slope(phi, x)) <= phi.LargestSlope * (1 + 1e-15)))
            Assert.Fail($"{phi.Name}: slope at {x:R} is {Slope(phi, x):R}; expected at most {phi.LargestSlope:R}");
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void TheLargestSlopeIsApproached(string name)
    {
        var phi = Named(name);
        Near(phi.LargestSlope, ActivationShape.LargestSlope(phi), 1e-11 * phi.LargestSlope, double.NaN);
    }

    /// <remarks>Up to rounding: of the four last places that a sum of three rounded terms may lose.</remarks>
    [Theory]
    [MemberData(nameof(Names))]
    public void ValuesFallUpToTheValleyAndNeverAfterIt(string name) => OnPoints(Named(name), (phi, x) =>
    {
        var valley = ActivationShape.Valley(phi);
        foreach (var step in new[] { 1e-15, 1e-9, 0.01, 1, 30 })
        {
            var (before, after) = (phi.Value(x), phi.Value(x + step));
            var slack = Rounding(phi, x) * Math.Abs(before) + double.Epsilon;   // one place of the smallest numbers
            if (x >= valley && !(after >= before - slack))
                Assert.Fail($"{phi.Name} falls from {before:R} to {after:R} at {x:R} + {step}");
            if (x + step <= valley && !(after <= before + slack))
                Assert.Fail($"{phi.Name} rises from {before:R} to {after:R} at {x:R} + {step}");
        }
    });

    /// <summary>The tanh form of GELU exponentiates a rounded polynomial of third degree.</summary>
    static double Rounding(IActivation phi, double x) => phi switch
    {
        GeluTanh => 1e-15 * (2 + Math.Abs(x * x * x) / 4),
        Gelu or Mish => 4e-15,
        _ => 1e-15,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void NaNGivesNaN(string name)
    {
        Assert.True(double.IsNaN(Named(name).Value(double.NaN)));
        Assert.True(float.IsNaN(Named(name).Value(float.NaN)));
    }

    /// <summary>At ±∞ the value is the limit and the slope is finite.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void InfinityGivesTheLimit(string name)
    {
        var phi = Named(name);
        foreach (var sign in new[] { -1, 1 })
        {
            var (limit, before) = (phi.Value(sign * double.PositiveInfinity), phi.Value(sign * 1e300));
            if (Math.Abs(before) > 1e290) Assert.Equal(before * double.PositiveInfinity, limit);
            else Near(before, limit, 1e-15, sign * double.PositiveInfinity);
            Near(Slope(phi, sign * 1e300), Slope(phi, sign * double.PositiveInfinity), 1e-15, sign * 1e300);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ZeroBelongsToTheSmoothPartOnTheLeft(string name)
    {
        var phi = Named(name);
        Near(phi.Value(-1e-300), phi.Value(0.0), 1e-290, 0);
        Near(phi.Value(1e-300), phi.Value(0.0), 1e-290, 0);
    }

    static double Slope(IActivation phi, double x) => phi.Derivative(x, phi.Value(x));

    static void Near(double expected, double actual, double tolerance, double x)
    {
        if (!(Math.Abs(actual - expected) <= tolerance))
            Assert.Fail($"at {x:R}: {actual:R}; expected {expected:R} ± {tolerance:G2}");
    }

    /// <summary>Points of either sign, near 0, of the order of 1 and far out.</summary>
    static void OnPoints(IActivation phi, Action<IActivation, double> law) => Prop.ForAll(
        Arbitraries.AnySeed(),
        (Seed seed) =>
        {
            for (var i = 0; i < 500; i++)
            {
                law(phi, seed.Stream.Normal(i));
                law(phi, 20 * seed.Stream.Normal(500 + i));
                law(phi, 1e-3 * seed.Stream.Normal(1000 + i));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20).WithQuietOnSuccess(true));
}
