using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Model.Initializers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Layers;

/// <summary>What one layer is measured with, against sums written out.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 30)]
public sealed class SingleLayerProperties
{
    const double Rounding = 1e-11;

    [Property]
    public void ForwardGainsAreThoseOfTheSums(byte inputs, byte outputs, Seed seed)
    {
        var (fanIn, fanOut) = (inputs + 1, outputs + 1);
        var w = SingleLayer.Weights(VarianceScaling.GlorotNormal, fanIn, fanOut, seed.Stream);
        var x = SingleLayer.Normals(fanIn, seed.Stream.Child("x"));
        var gains = SingleLayer.ForwardGains(VarianceScaling.GlorotNormal, fanIn, fanOut, seed.Stream);
        for (var j = 0; j < fanOut; j++)
        {
            var (z, norm) = (0.0, 0.0);
            for (var i = 0; i < fanIn; i++) (z, norm) = (z + x[0, i] * w[i, j], norm + x[0, i] * x[0, i]);
            Assert.Equal(z * z / (norm / fanIn), gains[j], Rounding);
        }
    }

    [Property]
    public void BackwardGainsAreThoseOfTheSums(byte inputs, byte outputs, Seed seed)
    {
        var (fanIn, fanOut) = (inputs + 1, outputs + 1);
        var w = SingleLayer.Weights(VarianceScaling.GlorotNormal, fanIn, fanOut, seed.Stream);
        var dz = SingleLayer.Normals(fanOut, seed.Stream.Child("dz"));
        var gains = SingleLayer.BackwardGains(VarianceScaling.GlorotNormal, fanIn, fanOut, seed.Stream);
        for (var i = 0; i < fanIn; i++)
        {
            var (dx, norm) = (0.0, 0.0);
            for (var j = 0; j < fanOut; j++) (dx, norm) = (dx + dz[0, j] * w[i, j], norm + dz[0, j] * dz[0, j]);
            Assert.Equal(dx * dx / (norm / fanOut), gains[i], Rounding);
        }
    }

    /// <remarks>Orthogonal weights keep the length, so that the outputs show the mean square of the input.</remarks>
    [Property]
    public void TheInputOfPreActivationsHasMeanSquareOne(byte inputs, Seed seed)
    {
        var width = inputs % 32 + 1;
        var z = SingleLayer.PreActivations(new Orthogonal(), width, width, seed.Stream);
        Assert.Equal(1, z.Values.ToArray().Sum(value => value * value) / width, Rounding);
    }
}
