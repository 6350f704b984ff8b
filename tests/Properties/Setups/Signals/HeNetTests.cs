using InitStudy.Experiments.Setups.Signals;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>He et al. 2015: E relu(z)² = 1/2, so that σw² = 2 keeps any length and, without biases, the gradient's mean square.</summary>
public sealed class HeNetTests
{
    [Theory]
    [InlineData(0.04)]
    [InlineData(1.0)]
    [InlineData(25.0)]
    public void LengthsAndGradientsStay(double q)
    {
        Assert.Equal(q, HeNet.Field.NextLength(q), 1e-4 * q);
        Assert.Equal(1, HeNet.Field.GradientFactor(q), 1e-4);
    }
}
