using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model.Activations;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>Weights that make up for E φ², and where the signal starts.</summary>
public sealed class FittedStackProperties
{
    /// <remarks>E φ² is 1 for the identity and ½ for ReLU, so that n Var[W] is 1 and 2.</remarks>
    [Theory]
    [InlineData(0, 0, 1, 4)]
    [InlineData(0, 1, 1, 0.25)]
    [InlineData(1, 0, 2, 2)]
    [InlineData(1, 1, 2, 0.125)]
    public void TheFirstPreActivationsHaveMeanSquareFourOrAQuarter(int activation, int below, double variance, double input)
    {
        var stack = FittedStack.Of((50, 90), new Identity(), new Relu()).Make(new(activation, below, 64));
        Assert.Equal(64, stack.Width);
        Assert.Equal(variance, stack.WeightVariance, 1e-9);
        Assert.Equal(input, stack.InputMeanSquare, 1e-9);
    }
}
