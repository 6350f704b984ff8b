using InitStudy.Experiments.Setups.LinearRegime;

namespace InitStudy.Properties.Setups.LinearRegime;

/// <summary>Variances of small linear networks, multiplied out by hand.</summary>
public sealed class SignAveragesProperties
{
    const double Rounding = 1e-12;

    /// <remarks>
    /// Widths 2, 1, 2, 1 and variances ½, 3, 2: upwards 2 · ½ = 1 and 1 · 3 = 3; downwards 1 · 2 = 2 and 2 · 3 = 6. A
    /// weight's gradient is its input times the gradient above it, which are independent.
    /// </remarks>
    [Theory]
    [InlineData(1, new[] { 1.0, 1, 3 }, new[] { 12.0, 2, 1 }, new[] { 12.0, 2, 3 })]
    [InlineData(0.25, new[] { 0.25, 0.25, 0.75 }, new[] { 12.0, 2, 1 }, new[] { 3.0, 0.5, 0.75 })]
    public void VariancesAreProductsOfFansAndVariances(
        double inputVariance, double[] signal, double[] gradient, double[] weightGradient)
    {
        var averages = new SignAverages(new(2, 1, 2, 1, 0.5, 3, 2, Layer: 0), inputVariance);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(signal[i], averages.Signal(i), Rounding);
            Assert.Equal(gradient[i], averages.Gradient(i), Rounding);
            Assert.Equal(weightGradient[i], averages.WeightGradient(i), Rounding);
        }
    }

    /// <remarks>The same network: factors of 1, 3 and 4 upwards, of ½, 6 and 2 from layer 0 to 2 downwards.</remarks>
    [Fact]
    public void GainsAreProductsOverTheLayersAsked()
    {
        var net = new SignedLinearNet(2, 1, 2, 1, 0.5, 3, 2, Layer: 0);
        double[] up = [net.ForwardGain(0, 0), net.ForwardGain(0, 1), net.ForwardGain(0, 2), net.ForwardGain(2, 2)];
        double[] down = [net.BackwardGain(0, 0), net.BackwardGain(1, 2), net.BackwardGain(0, 2), net.BackwardGain(2, 2)];
        Assert.Equal([1.0, 3, 12, 4], up);
        Assert.Equal([0.5, 12, 6, 2], down);
        Assert.Equal(1, net.ForwardGain(0, -1));
    }

    /// <remarks>Width 2, variance 2: every layer multiplies by 4, up and down.</remarks>
    [Fact]
    public void EqualLayersMultiplyEqually()
    {
        var c = new EqualLinearNet(2, WeightVariance: 2, InputVariance: 4, Layer: 1);
        var averages = new SignAverages(c.Net, c.InputVariance);
        Assert.Equal([2, 2, 2, 2], c.Net.Widths);
        Assert.Equal(1, c.Net.Layer);
        Assert.Equal(16, averages.Signal(c.Layer), Rounding);
        Assert.Equal(4, averages.Gradient(c.Layer), Rounding);
    }
}
