using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Optimization;

/// <summary>Aligned layers against times by other software, and turned.</summary>
public sealed class AlignedLayersProperties
{
    /// <remarks>ln 81 for two layers; the others by other software.</remarks>
    [Theory, InlineData(2, 4.394449155), InlineData(3, 6.028205965), InlineData(10, 10.247158545), InlineData(60, 12.704364427)]
    public void TimesAreThoseOfOtherSoftware(int layers, double time) =>
        Assert.Equal(time, new AlignedLayers(layers, 1).PredictedTime(), 1e-7);

    /// <remarks>Every mode grows alike, whatever the width and the rotations are.</remarks>
    [Fact]
    public void RotationsChangeNothing()
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        Assert.Equal(
            new AlignedLayers(7, 1).MeasuredTime(random.Child(0)), new AlignedLayers(7, 5).MeasuredTime(random.Child(1)), 1e-9);
    }
}
