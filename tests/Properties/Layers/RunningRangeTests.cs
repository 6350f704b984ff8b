using InitStudy.Model;
using InitStudy.Model.Layers;

namespace InitStudy.Properties.Layers;

/// <summary>Running statistics of numbers whose squares are beyond their type: finite, and forgotten like any others.</summary>
public sealed class RunningRangeTests
{
    [Fact]
    public void AVarianceBeyondSingleIsTheLargestNumberAndFades()
    {
        var layer = new BatchNormalization<float>(1, newShare: 0.1);
        Matrix<float> y = new(2, 1);
        layer.Forward(new([1e20f, 3e20f], 2, 1), y);   // variance 2e40
        Assert.Equal(0.1 * float.MaxValue + 0.9, layer.RunningVariance[0, 0], 1e32);
        Assert.Equal(2e19f, layer.RunningMean[0, 0], 1e13);
        for (var step = 0; step < 2000; step++) layer.Forward(new([1f, 3f], 2, 1), y);
        Assert.Equal(2, layer.RunningVariance[0, 0], 1e-5);
    }

    [Fact]
    public void AVarianceBeyondDoubleIsTheLargestNumber()
    {
        foreach (var newShare in new[] { 0, 0.1, 1 })
        {
            var layer = new BatchNormalization<double>(1, newShare: newShare);
            layer.Forward(new([1e200, 3e200], 2, 1), new(2, 1));
            Assert.Equal(newShare, layer.RunningVariance[0, 0] / double.MaxValue, 1e-12);
            Assert.Equal(newShare * 2e200, layer.RunningMean[0, 0], 1e186);
        }
    }

    /// <summary>The unbiased variance of 1 and 3 is 2, and so it is in units of 10²⁰⁰ and of 10⁻¹⁵⁰, as long as it is a number.</summary>
    [Fact]
    public void VariancesAreMeasuredInUnitsOfX()
    {
        foreach (var (unit, square) in new[] { (1e150, 1e300), (1e-150, 1e-300) })
        {
            var layer = new BatchNormalization<double>(1, epsilon: double.Epsilon, newShare: 1);
            layer.Forward(new([unit, 3 * unit], 2, 1), new(2, 1));
            Assert.Equal(2, layer.RunningVariance[0, 0] / square, 1e-9);
            Assert.Equal(2, layer.RunningMean[0, 0] / unit, 1e-9);
        }
    }
}
