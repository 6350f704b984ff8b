using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Layers;

/// <summary>Units that are negative on all samples, and how they return.</summary>
public sealed class SilencedUnitProperties
{
    static readonly RandomStream Random = RandomStream.Root(FreshRoot.Draw());

    [Property(MaxTest = 20)]
    public void ALinearUnitGetsItsWholeGradient(byte trial) =>
        Assert.Equal(1, new SilencedUnit(trial, 0.1, Slope: 1).GradientShare(Random.Child(trial)), 1e-12);

    /// <summary>The same measurement sees that a unit with a slope does change.</summary>
    [Property(MaxTest = 20)]
    public void ALeakyUnitChanges(byte trial) =>
        Assert.True(new SilencedUnit(trial, 0.1, Slope: 0.5).LargestChange(Random.Child(trial)) > 1e-9);

    /// <remarks>By hand: 2 − 0.9ᵏ is 1.1, 1.19, 1.271; it exceeds 1.15 at 2 and 1.2 at 3.</remarks>
    [Theory, InlineData(1.15, 2), InlineData(1.2, 3)]
    public void ADeadUnitReturnsWhenItsInputExceedsTheThreshold(double threshold, int steps)
    {
        var unit = new RevivedUnit(threshold, LearningRate: 0.05);
        Assert.Equal(steps, unit.MeasuredSteps(Random));
        Assert.Equal(steps, unit.PredictedSteps());
    }
}
