using System.Globalization;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Theory;

/// <summary>
/// Fixed points and depth scales against constants that another program computed, to the digits that it printed.
/// </summary>
/// <remarks>
/// Recomputed elsewhere, by quadrature, for the settings of Poole et al. 2016 and Schoenholz et al. 2017. tanh unless said.
/// </remarks>
public sealed class MeanFieldConstants
{
    [Theory]
    [InlineData(1.3, 0.05, "0.315", "0.880", "1.79")]
    [InlineData(2.5, 0.05, "1.064", "1.134", "1.18")]
    [InlineData(4, 0.05, "2.195", "1.342", "0.87")]
    [InlineData(25.0 / 9, 0, "1.17848", "1.20983", "1.19")]
    public void LengthsOfTanhNetworks(double weights, double biases, string length, string factor, string depthScale) =>
        Lengths(new(new Tanh(), weights, biases), length, factor, depthScale);

    [Theory]
    [InlineData(10, "3.414", "0.308", "0.49")]
    [InlineData(50, "20.94", "0.705", "0.41")]
    [InlineData(100, "44.21", "0.986", "0.36")]
    [InlineData(784, "375.9", "2.684", "0.26")]
    public void LengthsOfLogisticNetworks(double width, string length, string factor, string depthScale) =>
        Lengths(new(new Logistic(), width), length, factor, depthScale);

    [Theory]
    [InlineData(1e-4, 1.08603)]
    [InlineData(0.01, 1.42421)]
    [InlineData(0.05, 1.76095)]
    [InlineData(0.1, 1.98607)]
    [InlineData(0.2, 2.28515)]
    [InlineData(0.3, 2.50513)]
    public void TheCriticalLine(double biases, double weights)
    {
        double Factor(double variance)
        {
            var field = new MeanField(new Tanh(), variance, biases);
            return field.GradientFactor(field.FixedPoint());
        }

        Assert.True(Factor(weights - 1e-5) < 1);
        Assert.True(Factor(weights + 1e-5) > 1);
    }

    [Theory]
    [InlineData(1.0, "1.000", "3.63")]
    [InlineData(1.2, "1.000", "5.94")]
    [InlineData(1.4, "1.000", "10.7")]
    [InlineData(1.6, "1.000", "27.0")]
    [InlineData(1.7, "1.000", "74.9")]
    [InlineData(2.5, "0.447", "11.8")]
    [InlineData(4.0, "0.165", "6.98")]
    public void CorrelationsOfTanhNetworks(double weights, string end, string depthScale)
    {
        var map = new CorrelationMap(new(new Tanh(), weights, 0.05));
        Printed(end, map.FixedPoint());
        Printed(depthScale, map.DepthScale());
    }

    [Theory]
    [InlineData(0.999, "0.925", "42.9")]
    [InlineData(0.99, "0.766", "14.5")]
    [InlineData(0.95, "0.509", "6.8")]
    [InlineData(0.9, "0.356", "4.7")]
    public void CorrelationsUnderDropoutAtTheCriticalPoint(double keep, string end, string depthScale)
    {
        var map = new CorrelationMap(new(new Tanh(), 1.76095, 0.05, keep));
        Printed(end, map.FixedPoint());
        Printed(depthScale, map.DepthScale());
    }

    static void Lengths(MeanField field, string length, string factor, string depthScale)
    {
        var q = field.FixedPoint();
        Printed(length, q);
        Printed(factor, field.GradientFactor(q));
        Printed(depthScale, -1 / Elementary.Log(field.LengthSlope(q)));
    }

    /// <summary>Within three fifths of the last place of the printed number.</summary>
    static void Printed(string expected, double actual)
    {
        var number = double.Parse(expected, CultureInfo.InvariantCulture);
        var places = expected.Length - expected.IndexOf('.', StringComparison.Ordinal) - 1;
        var slack = double.Parse($"6e-{places + 1}", CultureInfo.InvariantCulture);
        Assert.InRange(actual, number - slack, number + slack);
    }
}
