using InitStudy.Experiments.Setups.Races;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Races;

/// <summary>Races of recurrent networks and of initializations differ in nothing but what is compared.</summary>
public sealed class RowsRaceProperties
{
    static RandomStream Fresh => RandomStream.Root(FreshRoot.Draw());

    /// <summary>A threshold above every norm clips nothing: the same losses, bit by bit.</summary>
    [Fact]
    public void AHugeThresholdIsNone()
    {
        var (race, random) = (new RowsRace(new Tanh(), 12), Fresh);
        var plain = race.Loss(0.1, clipping: null, 20, random);
        Assert.Equal(plain, race.Loss(0.1, new ClipByGlobalNorm(1e6), 20, random));
        Assert.NotEqual(plain, race.Loss(0.1, new ClipByGlobalNorm(race.MeanNorm(0.1, random) / 4), 20, random));
    }

    [Fact]
    public void ARunThatDivergesIsTheWorst() =>
        Assert.Equal(double.PositiveInfinity, new RowsRace(new Relu(), 12).Loss(1e30, clipping: null, 5, Fresh));

    [Fact]
    public void GuessingAmongTenClasses() => Assert.Equal(2.302585092994046, RowsRace.Guessing, 1e-15);

    /// <summary>Two objects of one initializer are one arm; the heuristic is another.</summary>
    [Fact]
    public void ArmsShareWeightsAndBatches()
    {
        var (race, random) = (new InitializationRace(5, WidthTrend.Shrinking), Fresh);
        var glorot = race.BestLoss(new Tanh(), VarianceScaling.GlorotUniform, random);
        var same = new VarianceScaling(1, FanMode.Average, UnitDistribution.Uniform);
        Assert.Equal(glorot, race.BestLoss(new Tanh(), same, random));
        Assert.NotEqual(glorot, race.BestLoss(new Tanh(), VarianceScaling.Heuristic, random));
    }

    [Theory]
    [InlineData(WidthTrend.Equal, new[] { 64, 16, 16, 16, 16, 16, 10 })]
    [InlineData(WidthTrend.Growing, new[] { 64, 8, 12, 16, 20, 24, 10 })]
    [InlineData(WidthTrend.Shrinking, new[] { 64, 24, 20, 16, 12, 8, 10 })]
    public void SizesByHand(WidthTrend trend, int[] sizes) => Assert.Equal(sizes, new InitializationRace(5, trend).Sizes);
}
