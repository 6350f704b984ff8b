using FsCheck.Xunit;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Initializers;

namespace InitStudy.Properties.Randomness;

/// <summary>The distributions of single values, of pairs, and of values in different streams.</summary>
/// <remarks>Each decision is wrong with probability 2⁻⁴⁰ at most, so that fresh seeds never fail by chance.</remarks>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 3)]
public sealed class RandomDistributionProperties
{
    const int Count = 1 << 16;

    [Property]
    public void UniformValuesAreMiddlesOfCellsBetweenZeroAndOne(Seed seed)
    {
        for (var i = 0; i < 10_000; i++)
        {
            var u = seed.Stream.Uniform(i);
            Assert.InRange(u, double.BitIncrement(0), double.BitDecrement(1));
            var cell = u * (1L << 52) - 0.5;
            Assert.Equal(Math.Floor(cell), cell);
            Assert.Equal(u, 1 - (1 - u)); // the mirrored value is another one of the same grid
            Assert.Equal(seed.Stream.Bits(i) >> 12, (ulong)cell);
        }
    }

    [Property]
    public void UniformValuesAreUniform(Seed seed) =>
        Assert.Null(WeightChecks.Shape(Values(seed.Stream.Uniform), u => u));

    [Property]
    public void NormalValuesAreNormal(Seed seed)
    {
        var z = Values(seed.Stream.Normal);
        Assert.Null(WeightChecks.Shape(z, StatedLaw.NormalCdf));
        Assert.Null(WeightChecks.Scale(z, gaussian: true));
        Assert.Null(WeightChecks.Mean(z));
        Assert.Null(WeightChecks.Tails(z, StatedLaw.NormalCdf));
    }

    [Property]
    public void NeighboursAreUncorrelated(Seed seed)
    {
        var z = Values(seed.Stream.Normal);
        foreach (var lag in new[] { 1, 2, 3, 8, 64 }) Assert.Null(WeightChecks.Lag(z, lag));
    }

    [Property]
    public void StreamsAreUncorrelated(Seed seed)
    {
        RandomStream[] streams =
        [
            seed.Stream, new Seed(seed.Value + 1).Stream,
            seed.Stream.Child(0), seed.Stream.Child(1),
            seed.Stream.Child("a"), seed.Stream.Child("b"),
            seed.Stream.Child(0).Child(0), seed.Stream.Child(0).Child(1),
        ];
        double[][] values = [.. streams.Select(stream => Values(stream.Normal)[..(Count / 4)])];
        for (var a = 0; a < streams.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                if (WeightChecks.Cross(values[a], values[b]) is { } finding)
                    Assert.Fail($"streams {b} and {a}: {finding}");
            }
        }
    }

    /// <summary>Every bit of a value is set in half of the cases.</summary>
    [Property]
    public void EveryBitIsFair(Seed seed)
    {
        var test = new SequentialTest(new UnitInterval(), new Band(0.5, 0.5));
        for (var bit = 0; bit < 64; bit++)
        {
            var sample = new Sample();
            for (var i = 0; i < 5_000; i++) sample.Add(seed.Stream.Bits(i) >> bit & 1);
            Assert.NotEqual(Verdict.Refuted, test.Judge(sample));
        }
    }

    /// <summary>
    /// The mean of choice / (count − 1) is ½, and that of its square (2 count − 1) / (6 (count − 1)).
    /// </summary>
    [Property]
    public void ChoicesAreEquallyLikely(Seed seed)
    {
        foreach (var count in new[] { 2, 3, 7, 1000 })
        {
            double Share(int i) => seed.Stream.Choice(i, count) / (count - 1.0);
            double[] shares = [.. Enumerable.Range(0, 20_000).Select(Share)];
            MeanIs(0.5, shares);
            MeanIs((2 * count - 1) / (6.0 * (count - 1)), shares.Select(share => share * share));
        }
    }

    /// <summary>In permutations of 4, each number stands in each place in a quarter of them.</summary>
    [Property]
    public void PermutationsPutEveryNumberAnywhere(Seed seed)
    {
        int[][] orders = [.. Enumerable.Range(0, 10_000).Select(i => seed.Stream.Child(i).Permutation(4))];
        for (var place = 0; place < 4; place++)
        {
            for (var number = 0; number < 4; number++)
                MeanIs(0.25, orders.Select(order => order[place] == number ? 1.0 : 0));
        }

        MeanIs(1.0 / 24, orders.Select(order => order is [0, 1, 2, 3] ? 1.0 : 0));
        MeanIs(1.0 / 24, orders.Select(order => order is [3, 1, 0, 2] ? 1.0 : 0));
    }

    static void MeanIs(double mean, IEnumerable<double> values)
    {
        var sample = new Sample();
        foreach (var value in values) sample.Add(value);
        if (new SequentialTest(new UnitInterval(), new Band(mean, mean)).Judge(sample) == Verdict.Refuted)
            Assert.Fail($"mean is {sample.Mean}; expected {mean}");
    }

    static double[] Values(Func<long, double> value) => [.. Enumerable.Range(0, Count).Select(i => value(i))];
}
