using FsCheck;
using FsCheck.Xunit;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Randomness;

/// <summary>Values are pure functions of (stream, i), in any order, one by one or many at once.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class RandomStreamProperties
{
    [Property]
    public void FilledSpansAreTheSingleValues(Seed seed, DoNotSize<long> first, byte length)
    {
        var far = first.Item & (long.MaxValue >> 1);
        foreach (var start in new[] { 0, 1, far, far ^ 1, (1L << 33) - 3 })
        {
            var (uniform, normal) = (new double[length], new double[length]);
            seed.Stream.FillUniform(start, uniform);
            seed.Stream.FillNormal(start, normal);
            for (var k = 0; k < length; k++)
            {
                Assert.Equal(seed.Stream.Uniform(start + k), uniform[k]);
                Assert.Equal(seed.Stream.Normal(start + k), normal[k]);
            }
        }
    }

    [Fact]
    public void NegativeIndicesAreRefused()
    {
        var stream = InitStudy.Model.Randomness.RandomStream.Root(1);
        Assert.StartsWith("i is -1; expected", Assert.Throws<ArgumentOutOfRangeException>(() => stream.Uniform(-1)).Message, StringComparison.Ordinal);
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => stream.FillNormal(-2, new double[3]));
        Assert.StartsWith("first is -2; expected", failure.Message, StringComparison.Ordinal);
    }

    [Property]
    public void TheSameNameAndIndexGiveTheSameStream(Seed seed, NonNull<string> name, DoNotSize<long> index)
    {
        Assert.Equal(seed.Stream.Child(name.Get), new Seed(seed.Value).Stream.Child(name.Get));
        Assert.Equal(seed.Stream.Child(index.Item), new Seed(seed.Value).Stream.Child(index.Item));
        Assert.Equal(seed.Stream.Child(index.Item).Bits(7), new Seed(seed.Value).Stream.Child(index.Item).Bits(7));
    }

    /// <remarks>Equal values of 64 bits by chance: 10⁻¹⁷.</remarks>
    [Property]
    public void OtherSeedsNamesAndIndicesGiveOtherValues(Seed seed, NonNull<string> name, DoNotSize<long> index)
    {
        RandomStream[] streams =
        [
            seed.Stream,
            new Seed(seed.Value + 1).Stream,
            new Seed(seed.Value ^ 1UL << 63).Stream,
            seed.Stream.Child(name.Get),
            seed.Stream.Child(name.Get + "x"),
            seed.Stream.Child(name.Get).Child(name.Get),
            seed.Stream.Child(index.Item),
            seed.Stream.Child(index.Item ^ 1),
            seed.Stream.Child(index.Item ^ 1L << 40),
            seed.Stream.Child(index.Item ^ 1L << 63),
            seed.Stream.Child(index.Item).Child(index.Item ^ 1),
            seed.Stream.Child(index.Item ^ 1).Child(index.Item),
        ];
        Assert.Equal(streams.Length, streams.Distinct().Count());
        var values =
            streams.SelectMany(stream => new[] { stream.Bits(0), stream.Bits(1), stream.Bits(2), stream.Bits(3) });
        Assert.Equal(4 * streams.Length, values.Distinct().Count());
    }

    /// <remarks>
    /// If it did, its key and nonce would be that block: then its own values could be foretold from outside.
    /// </remarks>
    [Property]
    public void NoChildComesFromABlockOfValues(Seed seed, DoNotSize<long> index)
    {
        var root = seed.Stream;
        foreach (var stream in new[] { root, root.Child("a"), root.Child("b").Child(1), root.Child(2) })
        {
            foreach (var i in new[] { 0, 1, 2, index.Item & (long.MaxValue >> 2) })
            {
                var (key, nonce) = (stream.Bits(2 * i), stream.Bits(2 * i + 1));
                foreach (var masked in new[] { nonce, nonce & ~(1UL << 63) })
                    Assert.NotEqual(Philox.Block(0, masked, key).First, stream.Child(i).Bits(0));
            }
        }
    }

    [Property]
    public void ChoicesAreBelowTheCount(Seed seed, DoNotSize<int> count)
    {
        foreach (var n in new[] { 1, 2, 3, (count.Item & int.MaxValue) | 1, int.MaxValue })
        {
            for (var i = 0; i < 100; i++) Assert.InRange(seed.Stream.Choice(i, n), 0, n - 1);
        }
    }

    /// <summary>⌊u · count⌋ for the fraction u of 64 bits.</summary>
    [Property]
    public void AChoiceIsTheBitsAsAFractionOfTheCount(Seed seed, DoNotSize<int> count)
    {
        var n = (count.Item & int.MaxValue) | 1;
        for (var i = 0; i < 100; i++)
            Assert.Equal((int)(((UInt128)seed.Stream.Bits(i) * (uint)n) >> 64), seed.Stream.Choice(i, n));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void AChoiceAmongNothingIsNamed(int count) => Failure.Names(
        () => RandomStream.Root(1).Choice(0, count), $"count is {count}", "expected a whole number of at least 1");

    [Property]
    public void APermutationHoldsEveryNumberOnce(Seed seed, byte count)
    {
        var order = seed.Stream.Permutation(count);
        Assert.Equal(order, seed.Stream.Permutation(count));
        Assert.Equal(Enumerable.Range(0, count), order.Order());
    }
}
