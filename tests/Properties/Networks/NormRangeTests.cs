using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;

namespace InitStudy.Properties.Networks;

/// <summary>Norms, and what is computed from them, where squares overflow or vanish: (3, 4) has the norm 5 in any unit.</summary>
public sealed class NormRangeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1e200)]
    [InlineData(1e307)]
    [InlineData(1e-170)]
    [InlineData(1e-300)]
    [InlineData(double.Epsilon)]
    public void ThreeAndFourHaveTheNormFive(double unit)
    {
        var parameter = new Parameter<double>(1, 2);
        (parameter.Gradient[0, 0], parameter.Gradient[0, 1]) = (3 * unit, 4 * unit);
        Assert.Equal(5, Reduction.Norm<double>(parameter.Gradient.Values) / unit, 1e-13);
        Assert.Equal(5, ClipByGlobalNorm.Norm<double>([parameter]) / unit, 1e-13);
        Assert.Equal(5, ClipByGlobalNorm.Norm<double>([parameter, new(7, 7)]) / unit, 1e-13);
        if (unit < 1e-310) return;
        new ClipByGlobalNorm(unit / 8).Clip<double>([parameter]);
        Assert.Equal(3.0 / 40, parameter.Gradient[0, 0] / unit, 1e-13);
        Assert.Equal(4.0 / 40, parameter.Gradient[0, 1] / unit, 1e-13);
    }

    [Fact]
    public void ANormBeyondEveryNumberIsInfinityAndThatOfNothingIsZero()
    {
        const double largest = double.MaxValue, infinity = double.PositiveInfinity;
        Assert.Equal(infinity, Reduction.Norm<double>([largest, largest]));
        Assert.Equal(infinity, Reduction.Norm<double>([1, -infinity]));
        Assert.Equal(double.NaN, Reduction.Norm<double>([1, double.NaN, infinity]));
        Assert.Equal(0, Reduction.Norm<double>([]));
        Assert.Equal(0, Reduction.Norm<double>([0, -0.0]));
    }

    /// <summary>c Σ w², although Σ w² overflows; a factor of 0 is no penalty, whatever the weights.</summary>
    [Fact]
    public void PenaltiesAreFiniteWhereTheyAre()
    {
        var large = new Matrix<double>([3e200, 4e200], 1, 2);
        Assert.Equal(25e100, new L2(1e-300).Value(large), 1e88);
        Assert.Equal(double.PositiveInfinity, new L2(1).Value(large));
        foreach (var weight in new[] { 3e200, double.MaxValue, double.PositiveInfinity, double.NaN })
        {
            foreach (var penalty in new IPenalty[] { new L1(0), new L2(0) })
            {
                var parameter = new Parameter<double>(1, 1);
                parameter.Value[0, 0] = weight;
                penalty.AddGradient(parameter);
                Assert.Equal((0.0, 0.0), (penalty.Value(parameter.Value), parameter.Gradient[0, 0]));
            }
        }
    }
}
