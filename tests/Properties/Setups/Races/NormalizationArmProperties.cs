using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Races;

/// <summary>Arms with and without batch normalization.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 3)]
public sealed class NormalizationArmProperties
{
    static readonly NormalizationRace Small = new(4, 2);

    static readonly NormalizationArm Plain =
        new(new Relu(), VarianceScaling.HeNormal, IsNormalized: false) { Steps = 5 };

    /// <summary>Weights of zero give every class the same probability: the loss is ln 10.</summary>
    [Property]
    public void WithoutWeightsAndStepsTheLossIsThatOfGuessing(bool isNormalized, Seed seed) => Assert.Equal(
        2.302585092994046,
        new NormalizationArm(new Relu(), Constant.Zeros, isNormalized) { Steps = 0 }.Loss(Small, 0.1, seed.Stream),
        1e-6);

    [Property]
    public void TheBestRateAndTheFirstRateAreThoseOfTheLosses(Seed seed)
    {
        double[] rates = [1, 0.01, 0.1];
        double[] losses = [.. rates.Select(rate => Plain.Loss(Small, rate, seed.Stream))];
        Assert.Equal(losses.Min(), Plain.BestLoss(Small, rates, seed.Stream));
        Assert.Equal(rates[1], Plain.FirstRate(Small, [rates[1], rates[2]], losses[1] * 1.0001, seed.Stream));
        Assert.Equal(0, Plain.FirstRate(Small, rates, losses.Min(), seed.Stream));
    }

    [Property]
    public void ARunThatDivergesIsTheWorst(Seed seed) =>
        Assert.Equal(double.PositiveInfinity, Plain.Loss(Small, 1e300, seed.Stream));

    [Property]
    public void TheOtherArmDiffersInNormalizationAlone(Seed seed)
    {
        Assert.Equal(Plain with { IsNormalized = true }, Plain.Other);
        Assert.NotEqual(Plain.Loss(Small, 0.1, seed.Stream), Plain.Other.Loss(Small, 0.1, seed.Stream));
    }
}
