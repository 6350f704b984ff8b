using InitStudy.Experiments.Setups.Races;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Races;

/// <summary>
/// One step at the rate 1e30 and no step has met the overflow yet: the loss was finite, and only judging the network finds NaN.
/// </summary>
public sealed class DivergedRaceTests
{
    const double Rate = 1e30;

    readonly Model.Randomness.RandomStream _random = Model.Randomness.RandomStream.Root(FreshRoot.Draw());

    [Fact]
    public void DeepRectifiersEndAtInfinity() => Assert.Equal(
        double.PositiveInfinity, new DeepRectifiers(12).Losses(DigitsRace.Standardized, VarianceScaling.HeNormal, Rate, [1], _random)[0]);

    [Fact]
    public void ARaceOnDigitsEndsAtInfinity() => Assert.Equal(
        double.PositiveInfinity,
        DigitsRace.Loss(new(12), new Relu(), VarianceScaling.HeNormal, _random, new Sgd(Rate), steps: 1));

    [Fact]
    public void ARaceOfRatesEndsAtInfinity() =>
        Assert.Equal(double.PositiveInfinity, new RateRace(Rate, 6).Loss(new Sgd(Rate), _random, steps: 1));

    [Fact]
    public void ARecurrentRaceEndsAtInfinity() =>
        Assert.Equal(double.PositiveInfinity, new RowsRace(new Relu(), 16).Loss(Rate, clipping: null, steps: 1, _random));
}
