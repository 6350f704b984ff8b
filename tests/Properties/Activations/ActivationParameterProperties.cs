using FsCheck.Xunit;
using InitStudy.Model.Activations;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Activations;

/// <summary>Which activations there are, and which parameters they take.</summary>
public sealed class ActivationParameterProperties
{
    [Fact]
    public void TheFamilyHasItsMembers() => Assert.Superset(
        new HashSet<IActivation>
        {
            new Identity(), new Logistic(), new Tanh(), new Softsign(), new Relu(), new LeakyRelu(0.01),
            new LeakyRelu(0.2), new Elu(1), new Elu(0.5), new Selu(), new Softplus(), new Gelu(), new GeluTanh(),
            new Swish(), new Mish(), new LogSigmoid(), new LeCunTanh(), new HardTanh(), new HardSigmoid(), new Relu6(),
        },
        new HashSet<IActivation>(Family.Activations));

    [Fact]
    public void NamesTellActivationsApart() => Assert.Equal(
        Family.Activations.Distinct().Count(), Family.Activations.Select(phi => phi.Name).Distinct().Count());

    /// <summary>A struct's <c>new()</c> takes the documented default, not zero.</summary>
    [Fact]
    public void WithoutAnArgumentTheParameterIsTheDefault()
    {
        Assert.Equal(0.01, new LeakyRelu().Slope);
        Assert.Equal(1, new Elu().Alpha);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void ParametersThatAreNotFiniteAreNamed(double value)
    {
        var text = FormattableString.Invariant($"is {value}");
        Failure.Names(() => _ = new LeakyRelu(value), $"Slope {text}", "expected a finite number");
        Failure.Names(() => _ = new Elu(value), $"Alpha {text}", "expected a finite number above 0");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    public void ElusParameterIsAboveZero(double value) => Failure.Names(
        () => _ = new Elu(value), FormattableString.Invariant($"Alpha is {value}"), "expected a finite number above 0");

    [Property]
    public void LeakyReluTakesAnySlope(int numerator)
    {
        var phi = new LeakyRelu(numerator / 16.0);
        Assert.Equal(numerator / 16.0, phi.Derivative(-2.0, phi.Value(-2.0)));
        Assert.Equal(numerator / -8.0, phi.Value(-2.0));
        Assert.Equal(2, phi.Value(2.0));
        Assert.Equal(Math.Max(1, Math.Abs(numerator / 16.0)), phi.LargestSlope);
    }
}
