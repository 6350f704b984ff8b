using FsCheck.Xunit;
using InitStudy.Model.Activations;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Activations;

/// <summary>Identities that tie activations to one another.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class ActivationIdentityProperties
{
    /// <summary>φ(x) − φ(−x) = x where φ(x) = x g(x) and the gate has g(x) + g(−x) = 1.</summary>
    [Property]
    public void GatedUnitsDifferFromTheirMirrorImageByX(Seed seed) => OnNormals(seed, x =>
    {
        foreach (IActivation phi in new IActivation[] { new Gelu(), new GeluTanh(), new Swish() })
            Assert.Equal(x, phi.Value(x) - phi.Value(-x), 1e-14);
    });

    [Property]
    public void GelusTwoFormsAreWithinAThousandth(Seed seed) => OnNormals(seed, x =>
        Assert.Equal(new Gelu().Value(x), new GeluTanh().Value(x), 1e-3));

    [Property]
    public void HardFormsAreTheirDefinitions(Seed seed) => OnNormals(seed, x =>
    {
        Assert.Equal(Math.Max(-1, Math.Min(1, x)), new HardTanh().Value(x));
        Assert.Equal(Math.Max(0, Math.Min(1, (x + 3) / 6)), new HardSigmoid().Value(x));
        Assert.Equal(Math.Min(6, Math.Max(0, x)), new Relu6().Value(x));
    });

    [Property]
    public void LogSigmoidIsTheLogarithmOfTheLogisticFunction(Seed seed) => OnNormals(seed, x =>
        Assert.Equal(Model.Kernels.Elementary.Log(new Logistic().Value(x)), new LogSigmoid().Value(x), 1e-14));

    /// <summary>LeCun et al. 1998, section 4.4: ±1 are mapped to themselves.</summary>
    [Fact]
    public void LeCunsTanhMapsOneToOne()
    {
        Assert.Equal(1, new LeCunTanh().Value(1.0), 3e-6);
        Assert.Equal(-1, new LeCunTanh().Value(-1.0), 3e-6);
        Assert.Equal(1.7159, new LeCunTanh().Value(1e3));
    }

    static void OnNormals(Seed seed, Action<double> law)
    {
        for (var i = 0; i < 100; i++) law(3 * seed.Stream.Normal(i));
    }
}
