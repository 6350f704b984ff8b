using FsCheck.Xunit;
using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Model.Activations;
using InitStudy.Properties.Generation;
using MathNet.Numerics.LinearAlgebra.Double;

namespace InitStudy.Properties.Setups.RecurrentNetworks;

/// <summary>Gradients through time, where what becomes of them is known.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class ThroughTimeProperties
{
    const double Rounding = 1e-9;

    /// <summary>Linear states under radius times an orthogonal matrix: every step back multiplies the norm by the radius.</summary>
    [Property]
    public void OrthogonalLinearStatesMultiplyByTheRadius(byte hundredths, byte units, bool strong, Seed seed)
    {
        var radius = (hundredths + 50) / 100.0;
        var weights = Recurrence.Scaled(new(radius, units % 16 + 1), seed.Stream);
        var time = ThroughTime.Driven(new Identity(), weights, strong ? 3 : 0, 12, seed.Stream);
        Assert.Equal(radius, time.Rate(first: 1), Rounding);
        Assert.Equal(radius, time.Rate(first: 5), Rounding);
        Assert.Equal(radius, time.LargestFactor(), Rounding);
    }

    [Property]
    public void NoSingularValueExceedsTheLargest(byte units, Seed seed)
    {
        var weights = Recurrence.WithSingularValuesUpTo(new(0.7, units % 16 + 1), seed.Stream);
        var svd = new DenseMatrix(weights.Rows, weights.Columns, weights.Values.ToArray()).Svd(computeVectors: false);
        Assert.InRange(svd.S.Maximum(), 0, 0.7 + Rounding);
    }

    /// <remarks>((1/2, 1), (0, 1/2)) squared is ((1/4, 1), (0, 1/4)), cubed ((1/8, 3/4), (0, 1/8)).</remarks>
    [Fact]
    public void PowersOfAShear()
    {
        double[] byHand = [1, Math.Sqrt(1.25), Math.Sqrt(1.0625), Math.Sqrt(0.578125)];
        foreach (var activation in new IActivation[] { new Identity(), new Tanh(), new Logistic() })
        {
            var net = new Sheared(activation, Shear: 1, Radius: 0.5);
            for (var k = 0; k < byHand.Length; k++)
            {
                Assert.Equal(byHand[k], net.NormBack(k), Rounding);
                Assert.Equal(byHand[k], net.NormsBack(3)[k], Rounding);
            }
        }
    }
}
