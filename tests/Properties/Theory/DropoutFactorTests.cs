using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;

namespace InitStudy.Properties.Theory;

/// <summary>Dropout that keeps a share of the units multiplies what a layer does to signal and gradient by 1 / share.</summary>
/// <remarks>Inverted dropout: E (mask / keep)² = 1 / keep, forward and, since the same mask gates the gradient, backward.</remarks>
public sealed class DropoutFactorTests
{
    /// <summary>For ReLU E φ′² = ½ and E φ² = q / 2, so χ₁ = σw² / (2 keep).</summary>
    [Theory]
    [InlineData(2, 1)]
    [InlineData(2, 0.8)]
    [InlineData(3, 0.5)]
    [InlineData(0.5, 0.05)]
    public void OfReluInClosedForm(double weights, double keep)
    {
        var field = new MeanField(new Relu(), weights, 0.25, keep);
        Assert.Equal(weights / (2 * keep), field.GradientFactor(0.7), 1e-12 / keep);
        Assert.Equal(weights / (2 * keep) * 0.7 + 0.25, field.NextLength(0.7), 1e-12 / keep);
    }

    /// <summary>
    /// The slope of the correlation map at c = 1 is σw² E φ′(√q* z)², by a series and not by a quadrature of φ′: masks are
    /// independent there, and 1 / keep times it is χ₁.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(0.9)]
    [InlineData(0.5)]
    public void OfTanhByTheSeriesOfTheCorrelationMap(double keep)
    {
        var field = new MeanField(new Tanh(), 1.5, 0.1, keep);
        var map = new CorrelationMap(field);
        Assert.Equal(map.Slope(1) / keep, field.GradientFactor(map.Length), 1e-9);
    }
}
