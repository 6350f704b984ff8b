using InitStudy.Experiments.Setups.Training;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Training;

/// <summary>How far training moves weights.</summary>
public sealed class WeightChangesProperties
{
    static readonly DeepSetting Rectified = new(new Relu(), VarianceScaling.HeNormal);

    /// <summary>
    /// Steps so small that gradients hardly change, and so large that single precision holds them: twice the rate moves
    /// every layer twice as far, within a twentieth.
    /// </summary>
    [Fact]
    public void SmallStepsMoveWeightsInProportionToTheRate()
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        var (once, twice) = (Relative(1e-6, random), Relative(2e-6, random));
        Assert.Equal(7, once.Length);
        Assert.All(once.Zip(twice), pair => Assert.Equal(2, pair.Second / pair.First, 0.1));
    }

    static double[] Relative(double rate, RandomStream random) => new WeightChanges(Rectified, 6, rate).Relative(random);
}
