using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;

namespace InitStudy.Properties.Setups.Domains;

/// <summary>The first and last values of each domain, and what their documentation excludes.</summary>
public sealed class DomainValuesTests
{
    /// <summary>Scales are √2ᵏ, k from −8 to 8 and not 0: one and its inverse for each k.</summary>
    [Fact]
    public void ScaledFansHaveEveryHalfOctaveButOne()
    {
        var scales = ScaledFans.Any;
        double Scale(int larger, int k) => scales.Make(new(larger, k, 3, 5)).Scale;
        for (var k = 1; k <= 8; k++)
        {
            Assert.Equal(1, Scale(0, k) * Scale(1, k), 1e-14);
            Assert.Equal(1 << k, Scale(1, k) * Scale(1, k), 1e-12);
        }

        Assert.Equal((3, 5), (scales.Make(new(0, 1, 3, 5)).FanIn, scales.Make(new(0, 1, 3, 5)).FanOut));
    }

    /// <summary>Every hundredth from 0.01 to 100, once, without 1.</summary>
    [Fact]
    public void ScaledNetsHaveEveryFactorButOne() => Assert.Equal(
        Enumerable.Range(1, 10_000).Where(hundredths => hundredths != 100).Select(hundredths => hundredths / 100.0),
        Enumerable.Range(1, 9_999).Select(code => ScaledNet.From(4).Make(new(4, 1, code)).Factor));

    [Fact]
    public void RectanglesHaveAtLeastTwiceAsManyOutputs()
    {
        var all = Rectangle.Domain;
        Assert.Equal((new Rectangle(1, 2), new Rectangle(16, 128)), (all.Make(new(1, 2)), all.Make(new(16, 8))));
        Assert.Equal((2, 8), (all.Dimensions[1].Low, all.Dimensions[1].High));
    }

    [Fact]
    public void SharesAreInHundredths()
    {
        Assert.Equal((0.01, 0.8), Ends(DropRate.Any, rate => rate.Rate));
        Assert.Equal((0.05, 0.8), Ends(DropRate.From(5), rate => rate.Rate));
        Assert.Equal((0.1, 0.95), Ends(MomentumShare.Between(10, 95), share => share.Beta));
    }

    [Fact]
    public void ActivationsAreCountedInTheirOrder()
    {
        var layers = ActivatedLayer.Of(new Tanh(), new Relu());
        Assert.IsType<Tanh>(layers.Make(new(0, 4)).Activation);
        Assert.IsType<Relu>(layers.Make(new(1, 4)).Activation);
        Assert.Equal(["tanh", "ReLU"], layers.Strata.Select(stratum => stratum.Name));
        Assert.Equal(64, layers.Make(new(1, 64)).FanIn);
    }

    static (double First, double Last) Ends<T>(Domain<T> domain, Func<T, double> read) =>
        (read(domain.Make(new(domain.Dimensions[0].Low))), read(domain.Make(new(domain.Dimensions[0].High))));
}
