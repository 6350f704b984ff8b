using InitStudy.Experiments.Setups.Races;
using InitStudy.Model;

namespace InitStudy.Properties.Setups.Races;

/// <summary>Norms of gradients that are known: 5, 10 and 2.5.</summary>
public sealed class NormProbeProperties
{
    readonly Parameter<double> _one = new(1, 1), _other = new(1, 1);

    /// <remarks>At the threshold nothing is shortened: one of three gradients is.</remarks>
    [Fact]
    public void NormsAreThoseBeforeClipping()
    {
        var probe = new NormProbe(5);
        Assert.Equal((3.0, 4.0), Clipped(probe, 3, 4));
        Assert.Equal((3.0, 4.0), Clipped(probe, 6, 8));
        Assert.Equal((1.5, 2.0), Clipped(probe, 1.5, 2));
        Assert.Equal([5.0, 10, 2.5], probe.Norms);
        Assert.Equal(1 / 3.0, probe.ClippedShare);
    }

    [Fact]
    public void WithoutAThresholdNothingIsShortened()
    {
        var probe = new NormProbe(null);
        Assert.Equal((6.0, 8.0), Clipped(probe, 6, 8));
        Assert.Equal([10.0], probe.Norms);
        Assert.Equal(0, probe.ClippedShare);
    }

    (double One, double Other) Clipped(NormProbe probe, double one, double other)
    {
        (_one.Gradient[0, 0], _other.Gradient[0, 0]) = (one, other);
        probe.Clip<double>([_one, _other]);
        return (_one.Gradient[0, 0], _other.Gradient[0, 0]);
    }
}
