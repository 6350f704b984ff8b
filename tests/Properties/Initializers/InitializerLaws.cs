using FsCheck.Xunit;
using InitStudy.Model.Initializers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Initializers;

/// <summary>
/// The weights of every initializer have the distribution that it states, for any shape and fresh seeds.
/// </summary>
/// <remarks>No check alone sees every defect: <see cref="DefectTests"/> shows which one each is there for.</remarks>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 4)]
public sealed class InitializerLaws
{
    [Property]
    public void MeanSquareIsTheStatedVariance(LopsidedFans fans, Seed seed) => OfEach(fans.Fans, seed, (w, law) =>
        WeightChecks.Scale(w, law.Gaussian));

    [Property]
    public void DistributionFunctionIsTheStatedOne(LopsidedFans fans, Seed seed) => OfEach(fans.Fans, seed, (w, law) =>
        WeightChecks.Shape(w, law.Cdf));

    [Property]
    public void MeanIsZero(LopsidedFans fans, Seed seed) => OfEach(fans.Fans, seed, (w, _) => WeightChecks.Mean(w));

    [Property]
    public void NoWeightExceedsTheBound(LopsidedFans fans, Seed seed) => OfEach(fans.Fans, seed, (w, law) =>
        WeightChecks.Bound(w, law.Bound));

    [Property]
    public void TailsAreAsHeavyAsStated(LopsidedFans fans, Seed seed) => OfEach(fans.Fans, seed, (w, law) =>
        WeightChecks.Tails(w, law.Cdf));

    [Property]
    public void WeightsOfALayerAreUncorrelated(LopsidedFans fans, Seed seed) => OfEach(fans.Fans, seed, (w, _) =>
        WeightChecks.Lag(w, 1) ?? WeightChecks.Lag(w, 2) ?? WeightChecks.Lag(w, fans.Fans.Out));

    [Property]
    public void LayersAreUncorrelated(LopsidedFans fans, Seed seed) => OfEach(
        Family.IndependentInitializers, fans.Fans,
        (initializer, _) => WeightChecks.Cross(
            Weights.Of(initializer, fans.Fans, seed.Stream.Child("first")),
            Weights.Of(initializer, fans.Fans, seed.Stream.Child("second")))
            ?? WeightChecks.Lag(Weights.Of(initializer, fans.Fans, seed.Stream), fans.Fans.In * fans.Fans.Out));

    [Property(MaxTest = 1)]
    public void MatricesVaryAsMuchAsChanceWould(Seed seed) => OfEach(
        Family.IndependentInitializers, new(32, 8),
        (initializer, law) => WeightChecks.Spread([.. Weights.Layers(initializer, new(32, 8), seed.Stream, 400)], law));

    [Property(MaxTest = 30)]
    public void AnyVarianceScalingHasItsVarianceAndShape(VarianceScaling initializer, LopsidedFans fans, Seed seed)
    {
        var (w, law) = (Weights.Of(initializer, fans.Fans, seed.Stream), StatedLaw.Of(initializer));
        Assert.Null(WeightChecks.Scale(w, law.Gaussian));
        Assert.Null(WeightChecks.Shape(w, law.Cdf));
        Assert.Null(WeightChecks.Bound(w, law.Bound));
    }

    static void OfEach(Fans fans, Seed seed, Func<double[], StatedLaw, string?> check) => OfEach(
        Family.IndependentInitializers, fans,
        (initializer, law) => check(Weights.Of(initializer, fans, seed.Stream.Child(initializer.Name)), law));

    static void OfEach(
        IEnumerable<IInitializer> family, Fans fans, Func<IInitializer, StatedLaw, string?> check)
    {
        foreach (var initializer in family)
        {
            if (check(initializer, StatedLaw.Of(initializer)) is { } finding)
                Assert.Fail($"{initializer.Name}, fans ({fans.In}, {fans.Out}): {finding}");
        }
    }
}
