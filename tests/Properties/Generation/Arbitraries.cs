using FsCheck;
using FsCheck.Fluent;
using InitStudy.Model.Initializers;

namespace InitStudy.Properties.Generation;

/// <summary>Everything that the engine's laws are stated over; all of it shrinks.</summary>
public static class Arbitraries
{
    static readonly Gen<bool> Coin = Gen.Elements(false, true);

    /// <summary>0, 1, sizes around the tiles of the kernels, and others.</summary>
    static readonly Gen<int> Sizes = Gen.Frequency(
        (1, Gen.Elements(0, 1)), (3, Gen.Elements(7, 8, 9, 15, 16, 17, 31, 32, 33, 64)), (3, Gen.Choose(2, 70)));

    static readonly Gen<int> Small = Gen.Frequency((1, Gen.Constant(1)), (3, Gen.Choose(2, 6)));

    /// <remarks>Shrinks to 0 … 3 at most: one seed is as simple as another, and some laws take a second to test.</remarks>
    public static Arbitrary<Seed> AnySeed() => Arb.From(
        ArbMap.Default.GeneratorFor<DoNotSize<ulong>>().Select(seed => new Seed(seed.Item)),
        seed => new Seed[] { new(0), new(1), new(2), new(3) }.Where(simpler => simpler.Value < seed.Value));

    public static Arbitrary<Fans> AnyFans() => Arb.From(
        from fanIn in Gen.Choose(1, 40)
        from fanOut in Gen.Choose(1, 40)
        select new Fans(fanIn, fanOut),
        fans => fans.Simpler());

    /// <remarks>Narrow sides of 1 to 8 in half of the cases: there one unit more or less is a large share.</remarks>
    public static Arbitrary<LopsidedFans> AnyLopsidedFans() => Arb.From(
        from narrow in Gen.OneOf(Gen.Choose(1, 8), Gen.Choose(1, 64))
        from ratio in Gen.Choose(2, 8)
        from wideIn in Coin
        select new LopsidedFans(narrow, ratio, wideIn),
        fans => fans.Simpler());

    public static Arbitrary<VarianceScaling> AnyVarianceScaling() => Arb.From(
        from scale in Gen.Choose(1, 400)
        from mode in Gen.Elements(FanMode.In, FanMode.Out, FanMode.Average)
        from distribution in Gen.Elements(
            UnitDistribution.Normal, UnitDistribution.Uniform, UnitDistribution.TruncatedNormal)
        select new VarianceScaling(scale / 100.0, mode, distribution),
        scaling => scaling == VarianceScaling.LeCunNormal ? [] : [VarianceScaling.LeCunNormal]);

    public static Arbitrary<ProductCase> AnyProduct() => Arb.From(
        from m in Sizes
        from k in Sizes
        from n in Sizes
        from transposeA in Coin
        from transposeB in Coin
        from accumulate in Coin
        from margin in Gen.Choose(0, 3)
        from special in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from seed in AnySeed().Generator
        select new ProductCase(m, k, n, transposeA, transposeB, accumulate, margin, special, seed),
        product => product.Simpler());

    public static Arbitrary<BlockCase> AnyBlock() => Arb.From(
        from outerRows in Gen.Choose(0, 12)
        from outerColumns in Gen.Choose(0, 12)
        from row in Gen.Choose(0, outerRows)
        from column in Gen.Choose(0, outerColumns)
        from rows in Gen.Choose(0, outerRows - row)
        from columns in Gen.Choose(0, outerColumns - column)
        select new BlockCase(outerRows, outerColumns, row, column, rows, columns),
        block => block.Simpler());

    public static Arbitrary<NetworkCase> AnyNetwork() => Arb.From(
        from depth in Gen.Choose(1, 6)
        from sizes in Small.ListOf(depth + 1)
        from batch in Small
        from activation in Gen.Elements(Family.Activations.ToArray())
        from seed in AnySeed().Generator
        select new NetworkCase([.. sizes], batch, activation, seed),
        network => network.Simpler());

    public static Arbitrary<TrainingCase> AnyTraining() => Arb.From(
        from network in AnyNetwork().Generator
        from images in Gen.Choose(1, 20)
        from rate in Gen.Elements(0.01, 0.1, 1)
        select new TrainingCase(network, images, rate),
        training => training.Simpler());

    public static Arbitrary<SequenceCase> AnySequence() => Arb.From(
        from steps in Small
        from features in Small
        from units in Small
        from batch in Gen.Choose(1, 3)
        from activation in Gen.Elements(Family.Activations.ToArray())
        from seed in AnySeed().Generator
        select new SequenceCase(steps, features, units, batch, activation, seed),
        sequence => sequence.Simpler());
}
