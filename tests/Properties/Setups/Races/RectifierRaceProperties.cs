using InitStudy.Experiments.Setups.Races;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Races;

/// <summary>Rectified networks on digits, where the outcome is known.</summary>
public sealed class RectifierRaceProperties
{
    const double Guessing = 2.302585092994046;

    static readonly RandomStream Random = RandomStream.Root(FreshRoot.Draw());

    /// <remarks>Thirty layers of variance 1 / n leave 2⁻³⁰ of the signal: all classes are as probable.</remarks>
    [Fact]
    public void BeforeTrainingThirtyLayersOfXavierGuess() => Assert.Equal(
        Guessing, new DeepRectifiers(30).Losses(DigitsRace.Standardized, VarianceScaling.LeCunNormal, 0.01, [0], Random)[0], 1e-3);

    [Fact]
    public void TheBestLossIsThatOfOneOfTheRates()
    {
        var race = new DeepRectifiers(2);
        Assert.Equal(
            DeepRectifiers.Rates
                .Select(rate => race.Losses(DigitsRace.Standardized, VarianceScaling.HeNormal, rate, [30], Random)[0]).Min(),
            race.BestLoss(DigitsRace.Standardized, VarianceScaling.HeNormal, 30, Random));
    }

    [Fact]
    public void ARunThatDivergesIsTheWorst()
    {
        Assert.Equal(
            double.PositiveInfinity,
            new DeepRectifiers(2).Losses(DigitsRace.Standardized, VarianceScaling.HeNormal, 1e30, [50], Random)[0]);
        Assert.Equal(double.PositiveInfinity, new DyingUnits(2).Share(DigitsRace.Standardized, new Relu(), 1e30, Random));
    }

    /// <remarks>The identity is flat nowhere; without a step, a ReLU unit is negative on all of 256 images hardly ever.</remarks>
    [Fact]
    public void OnlyUnitsThatAreFlatOnAllImagesAreDead()
    {
        Assert.Equal(0, new DyingUnits(3).Share(DigitsRace.Standardized, new Identity(), 0.01, Random));
        Assert.InRange(new DyingUnits(2).Share(DigitsRace.Standardized, new Relu(), 1e-9, Random), 0, 0.5);
    }
}
