using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Setups.Races;

/// <summary>Every arm has the learning rate that suits it, chosen anew under every root.</summary>
public sealed class TunedRaceProperties
{
    static readonly DeepSetting Rectified = new(new Relu(), VarianceScaling.HeNormal);
    static readonly TunedRace Race = new(HiddenLayers: 2, Width: 16, Steps: 60);

    /// <summary>A rate that diverges, and one that does nothing, are never chosen.</summary>
    [Fact]
    public void TheRateIsTheOneThatLearns()
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        var error = Race.Error(Rectified, [0.02], random);
        Assert.Equal(error, Race.Error(Rectified, [1e30, 0.02, 1e-9], random));
        Assert.InRange(error, 0, 0.8);
    }

    [Fact]
    public void AnArmThatAlwaysDivergesIsTheWorst() =>
        Assert.Equal(1, Race.Error(Rectified, [1e30], RandomStream.Root(FreshRoot.Draw())));

    /// <summary>What is learnt in the trial is thrown away: the rate alone reaches the run.</summary>
    [Fact]
    public void ATrialLeavesNoTrace()
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        Assert.Equal(Race.Error(Rectified, [0.02], random), Race.Error(Rectified, [0.02, 0.02], random));
    }

    /// <summary>An ordered phase has c* = 1 and ξc = −1 / ln χ₁; χ₁ from a closed quadrature.</summary>
    [Fact]
    public void DepthIsCountedInScales()
    {
        var field = new MeanField(new Tanh(), 0.45, 0.05);
        var c = DepthInScales.Ordered.Make(new(45, 12));
        Assert.Equal(-12 * Elementary.Log(field.GradientFactor(field.FixedPoint())), c.DepthScales, 1e-6);
    }

    /// <summary>At a tenth of the critical variance nothing reaches the top of twelve layers: nine tenths are wrong.</summary>
    [Fact]
    public void ANetworkWithoutASignalGuesses() => Assert.InRange(
        DepthInScales.Ordered.Make(new(45, 12)).Error(0.176, RandomStream.Root(FreshRoot.Draw())), 0.8, 0.96);
}
