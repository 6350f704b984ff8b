using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Experiments.Data;
using InitStudy.Experiments.Data.Shapes;
using InitStudy.Harness.Evidence;
using InitStudy.Model;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Data;

/// <summary>What Shapeset-3×2 promises of every image, and of the distribution of classes and greys.</summary>
/// <remarks>Each decision about a distribution is wrong with a probability below one in a billion.</remarks>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 3)]
public sealed class ShapesetProperties
{
    const int Count = 300;
    const double Alpha = 1e-12;

    static readonly int[] Sides = [8, 16, 32];

    [Property]
    public void TheClassIsTheUnorderedSetOfKinds(Seed seed)
    {
        foreach (var scene in Scenes(16, seed, Count))
            Assert.Equal(Shapeset.KindsOf(scene.Label), scene.Objects.Select(placed => placed.Kind).Order());
    }

    [Fact]
    public void EveryUnorderedSetIsAClass()
    {
        var kinds = Enum.GetValues<ShapeKind>();
        string[] sets =
        [
            .. kinds.Select(kind => $"{kind}"),
            .. kinds.SelectMany(first => kinds.Where(second => second >= first).Select(second => $"{first} {second}")),
        ];
        Assert.Equal(sets.Order(), Enumerable.Range(0, Shapeset.Classes).Select(c => string.Join(' ', Shapeset.KindsOf(c))).Order());
        Assert.Throws<ArgumentOutOfRangeException>(() => Shapeset.KindsOf(9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shapeset.KindsOf(-1));
    }

    [Property]
    public void NoObjectIsTinyOrMostlyHidden(Seed seed)
    {
        foreach (var side in Sides)
        {
            foreach (var scene in Scenes(side, seed, Count))
            {
                var covered = scene.Objects.Select(placed => Covered(placed, side)).ToArray();
                Assert.All(covered, pixels => Assert.True(pixels.Count >= 0.023 * side * side));
                if (covered.Length == 2) Assert.True(covered[0].Intersect(covered[1]).Count() <= 0.5 * covered[0].Count);
            }
        }
    }

    [Property]
    public void GreysDifferByAtLeastAFifth(Seed seed)
    {
        foreach (var scene in Scenes(16, seed, Count))
        {
            Assert.Equal(scene.Objects.Count + 1, scene.Greys.Count);
            double[] sorted = [.. scene.Greys.Order()];
            Assert.All(sorted, grey => Assert.InRange(grey, 0, 1));
            Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 0.2 - 1e-12));
        }
    }

    [Property]
    public void APixelHasTheGreyOfTheFrontMostObject(Seed seed)
    {
        foreach (var side in Sides)
        {
            var drawn = new Shapeset(side).Draw(seed.Stream, 40);
            foreach (var (i, scene) in Scenes(side, seed, 40).Index())
            {
                Assert.Equal(scene.Label, drawn.Labels[i]);
                var grey = Enumerable.Repeat(scene.Greys[0], side * side).ToArray();
                foreach (var (o, placed) in scene.Objects.Index())
                {
                    foreach (var pixel in Covered(placed, side)) grey[pixel] = scene.Greys[o + 1];
                }

                var standardized = grey.Select(g => (float)((g - 0.5) * Math.Sqrt(180.0 / 17)));
                Assert.All(standardized.Zip(drawn.Images.Row(i).ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-6f));
            }
        }
    }

    [Property]
    public void AnImageDependsOnItsNumberAlone(Seed seed)
    {
        var set = new Shapeset(12);
        var all = set.Draw(seed.Stream, 50);
        Parallel.For(0, 50, i =>
        {
            var (one, label) = (new Matrix<float>(1, set.Pixels), new int[1]);
            set.Fill(seed.Stream, i, one, label);
            Assert.Equal(all.Labels[i], label[0]);
            Assert.Equal(all.Images.Row(i).ToArray(), one.Values.ToArray());
        });
    }

    [Property(MaxTest = 1)]
    public void ClassesAndOrdersAreEquallyLikely(Seed seed)
    {
        var scenes = Scenes(8, seed, 30_000).ToArray();
        foreach (var label in Enumerable.Range(0, Shapeset.Classes))
            MeanIs(1.0 / 9, 0.2, scenes.Select(scene => scene.Label == label ? 1.0 : 0));
        foreach (var label in new[] { 4, 5, 7 })
        {
            var ofClass = scenes.Where(scene => scene.Label == label);
            MeanIs(0.5, 0.2, ofClass.Select(scene => scene.Objects[0].Kind < scene.Objects[1].Kind ? 1.0 : 0));
        }
    }

    /// <summary>Given the contrast c, the distance of two greys has the density 2 (1 − d) / (1 − c)² on (c, 1).</summary>
    [Property(MaxTest = 1)]
    public void TwoGreysAreUniformGivenTheContrast(Seed seed)
    {
        var scenes = Scenes(8, seed, 30_000).Where(scene => scene.Greys.Count == 2).ToArray();
        MeanIs(0.149333333333 / 0.32, 0.05, scenes.Select(scene => Math.Abs(scene.Greys[0] - scene.Greys[1])));
        MeanIs(0.5, 0.1, scenes.Select(scene => scene.Greys[0] > scene.Greys[1] ? 1.0 : 0));
    }

    /// <summary>Mean 0 and variance 1 over images: exactly, by the variance of one of n greys.</summary>
    [Property(MaxTest = 1)]
    public void PixelsAreStandardized(Seed seed)
    {
        var largest = 0.5 * Math.Sqrt(180.0 / 17);
        var images = new Shapeset(8).Draw(seed.Stream, 20_000).Images;
        var pixels = Enumerable.Range(0, images.Rows).Select(i => (double)images[i, i % images.Columns]).ToArray();
        MeanIs(0.5, 0.05, pixels.Select(x => (x / largest + 1) / 2));
        MeanIs(1 / (largest * largest), 0.08, pixels.Select(x => x * x / (largest * largest)));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(0)]
    [InlineData(-3)]
    public void ASideBelowEightIsNamed(int side)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Shapeset(side));
        Assert.Contains($"Side is {side}; expected a whole number of at least 8", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Nothing says that the mean of values in [0, 1] is further from what is expected than a fifth of a share of it.</summary>
    /// <remarks>A mean that is off by the whole share is refuted; a right one is so with probability at most Alpha.</remarks>
    static void MeanIs(double expected, double share, IEnumerable<double> values)
    {
        var sample = new Sample();
        foreach (var value in values) sample.Add(value);
        var band = new Band(expected * (1 - share / 5), expected * (1 + share / 5));
        var verdict = new SequentialTest(new BettingLaw(), band, Alpha).Judge(sample);
        Assert.True(verdict != Verdict.Refuted, $"mean {sample.Mean} of {sample.Count}; expected {expected}");
    }

    static IEnumerable<Scene> Scenes(int side, Seed seed, int count) =>
        Enumerable.Range(0, count).Select(i => new Shapeset(side).SceneAt(seed.Stream, i));

    /// <summary>Pixels whose middle is inside by school geometry.</summary>
    static HashSet<int> Covered(PlacedShape placed, int side) =>
        [.. Enumerable.Range(0, side * side).Where(pixel => ReferenceShape.Depth(
            placed, new Complex((pixel % side + 0.5) / side, (pixel / side + 0.5) / side)) >= 0)];
}
