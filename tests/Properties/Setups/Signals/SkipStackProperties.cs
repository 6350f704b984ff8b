using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>Blocks with a connection past a SELU layer.</summary>
public sealed class SkipStackProperties
{
    /// <remarks>By other software: E φ² is 1 at q = 1 and 1.7225084 at 2, E φ is 0 and 0.0896121.</remarks>
    [Fact]
    public void PredictionsAreThoseOfOtherSoftware()
    {
        Assert.Equal(2, new SkipStack(8, 1).Predicted(), 1e-9);
        Assert.Equal(3.7225083972, new SkipStack(8, 2).Predicted(), 1e-9);
        Assert.Equal(6.5987029453, new SkipStack(8, 3).Predicted(), 1e-9);
    }

    /// <remarks>16 · 1024 units differ by about 2 %: six deviations.</remarks>
    [Fact]
    public void AWideBlockDoublesTheMeanSquare() => Assert.InRange(
        new SkipStack(1024, 1).Measured(RandomStream.Root(FreshRoot.Draw())), 1.76, 2.24);
}
