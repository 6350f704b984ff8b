using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>Jacobians whose singular values are known.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 10)]
public sealed class LayerJacobianProperties
{
    const double Tiny = 1e-16;

    /// <remarks>Near 0 tanh is the identity, and all singular values of g Q are g.</remarks>
    [Property]
    public void ALinearOrthogonalLayerHasTheGainAsItsOnlySingularValue(byte width, byte layer, byte gain, Seed seed)
    {
        var g = 0.5 + gain / 255.0;
        var j = new LayerJacobian(new(new Orthogonal(g), 1 + width % 20, layer % 4, Tiny), seed.Stream);
        Assert.Equal(g, j.Mean, 1e-9);
        Assert.Equal(g * g, j.MeanSquare, 1e-9);
        Assert.Equal(g, j.Volume, 1e-9);
        Assert.Equal(g * g, j.VarianceRatio, 1e-9);
    }

    /// <remarks>A matrix of ones has the singular values n and n − 1 times 0.</remarks>
    [Property]
    public void AMatrixOfOnesHasOneSingularValue(byte width, Seed seed)
    {
        var n = 1 + width % 9;
        var j = new LayerJacobian(new(new Constant(1), n, 0, Tiny), seed.Stream);
        Assert.Equal(1, j.Mean, 1e-6);
        Assert.Equal(n, j.MeanSquare, 1e-6);
    }

    /// <remarks>
    /// One unit a layer and weights of ±1: z is tanh of z, layer after layer, up to its sign; the Jacobian is the slope
    /// 1 − tanh², of the first of the inputs.
    /// </remarks>
    [Property]
    public void AChainOfSingleUnitsHasTheSlopesOfTanh(byte layer, Seed seed)
    {
        var l = layer % 5;
        double[] z = new double[LayerJacobian.Inputs], next = new double[z.Length];
        seed.Stream.Child("x").FillNormal(0, z);
        for (var i = 0; i < z.Length; i++)
        {
            z[i] *= 0.6;
            for (var below = 0; below < l; below++) z[i] = Elementary.Tanh(z[i]);
            next[i] = Elementary.Tanh(z[i]);
        }

        var (slope, j) = (1 - next[0] * next[0], new LayerJacobian(new(new Orthogonal(), 1, l, 0.36), seed.Stream));
        Assert.Equal(slope, j.Mean, 1e-12);
        Assert.Equal(slope * slope, j.MeanSquare, 1e-12);
        Assert.Equal(slope, j.Volume, 1e-12);
        Assert.Equal(next.Sum(y => y * y) / z.Sum(y => y * y), j.VarianceRatio, 1e-12);
    }

    /// <remarks>
    /// Near 0 all slopes are 1. n Var[W] is 1/3 under eq. 1 and 1 under eq. 16; the quarter circle has the mean 8 / (3π) and
    /// the mean logarithm −½.
    /// </remarks>
    [Fact]
    public void PredictionsForSmallInputsAreThoseOfTheQuarterCircle()
    {
        var standard = new JacobianCase(VarianceScaling.Heuristic, 50, 2, Tiny);
        var normalized = standard with { Initializer = VarianceScaling.GlorotUniform };
        Assert.Equal(1.0 / 3, standard.WeightVariance, 1e-12);
        Assert.Equal(1, normalized.WeightVariance, 1e-12);
        Assert.Equal(0.8488263631567751, normalized.MeanSingularValue, 1e-9);
        Assert.Equal(0.8488263631567751 / Math.Sqrt(3), standard.MeanSingularValue, 1e-9);
        Assert.Equal(0.6065306597126334, normalized.Volume, 1e-9);
        Assert.Equal(0.6065306597126334 / Math.Sqrt(3), standard.Volume, 1e-9);
    }
}
