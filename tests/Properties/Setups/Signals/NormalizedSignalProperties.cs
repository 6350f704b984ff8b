using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>A batch-normalized network before training.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class NormalizedSignalProperties
{
    const int Batch = 16, Width = 6;

    /// <summary>Without activation every unit of the top layer has mean 0 and mean square 1 over the batch.</summary>
    [Property]
    public void WithoutActivationTheTopIsNormalized(byte depth, Seed seed)
    {
        var setting = new Setting(new Identity(), VarianceScaling.LeCunNormal, Width, 1 + depth % 4);
        var top = new NormalizedSignal(setting, Batch, seed.Stream, epsilon: 0).Pass().TopActivations();
        for (var j = 0; j < Width; j++)
        {
            double[] unit = [.. Enumerable.Range(0, Batch).Select(i => top[i * Width + j])];
            Assert.Equal(0, unit.Average(), 1e-9);
            Assert.Equal(1, unit.Average(u => u * u), 1e-9);
        }
    }

    /// <summary>The factor a layer, taken to the number of steps down, is the quotient of first and last.</summary>
    [Property]
    public void TheFactorIsTheGeometricMeanOfItsLayers(Seed seed)
    {
        var signal =
            new NormalizedSignal(new(new Tanh(), VarianceScaling.LeCunNormal, Width, 4), Batch, seed.Stream).Pass();
        var (norms, factor) = (signal.SquaredGradientNorms(), signal.GradientFactor());
        Assert.Equal(4, norms.Length);
        Assert.Equal(norms[0] / norms[3], factor * factor * factor, 1e-9 * norms[0] / norms[3]);
    }
}
