using InitStudy.Experiments.Data.Shapes;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Data;

/// <summary>Shapeset-3×2: grey images of one or two objects, to be told which; as many images as one likes.</summary>
/// <param name="Side">Pixels of a row and of a column, at least 8; the paper has 32.</param>
/// <remarks>
/// <para>
/// Glorot and Bengio 2010, section 2.1: one or two of triangle, parallelogram and ellipse, with random lengths and angles,
/// scale, rotation, translation and grey level; the second covers at most half of the first; the class is the unordered
/// set of kinds, 3 + 6 = 9. Their program is not public. Ours, since the text does not say: the ranges (see
/// <see cref="ShapeDraw"/>); all classes are equally likely, for the class is drawn first and only objects are rejected
/// and drawn again; either object may be in front; an object has at least 2.3 % of the pixels; greys are uniform on
/// (0, 1) under the condition that background and objects differ by at least 0.2.
/// </para>
/// <para>
/// A pixel is (grey − ½) / √(17/180): mean 0 and variance 1 over all images, exactly. One of n greys has the mean ½ and
/// the variance 1/12 + 0.2² (n − 1) / 6 whatever the objects, n is 2 in three classes and 3 in six.
/// </para>
/// </remarks>
public sealed record Shapeset(int Side)
{
    /// <summary>Unordered sets of one or two kinds.</summary>
    public const int Classes = 9;

    /// <summary>Least difference of two greys of an image.</summary>
    public const double Contrast = 0.2;

    /// <summary>Least share of the pixels that belongs to an object.</summary>
    public const double LeastShare = 0.023;

    const int Class = 0, Order = 1, FirstGrey = 2;
    const double MeanGrey = 0.5, VarianceOfGrey = 17.0 / 180;

    /// <summary>At least 8.</summary>
    public int Side { get; } = Side >= 8 ? Side : throw new ArgumentOutOfRangeException(
        nameof(Side), FormattableString.Invariant($"Side is {Side}; expected a whole number of at least 8"));

    /// <summary>Side · side.</summary>
    public int Pixels => Side * Side;

    /// <summary>The kinds of object that class number <paramref name="label"/> shows, one or two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When label is outside 0 to 8.</exception>
    public static IReadOnlyList<ShapeKind> KindsOf(int label) => label switch
    {
        0 => [ShapeKind.Triangle],
        1 => [ShapeKind.Parallelogram],
        2 => [ShapeKind.Ellipse],
        3 => [ShapeKind.Triangle, ShapeKind.Triangle],
        4 => [ShapeKind.Triangle, ShapeKind.Parallelogram],
        5 => [ShapeKind.Triangle, ShapeKind.Ellipse],
        6 => [ShapeKind.Parallelogram, ShapeKind.Parallelogram],
        7 => [ShapeKind.Parallelogram, ShapeKind.Ellipse],
        8 => [ShapeKind.Ellipse, ShapeKind.Ellipse],
        _ => throw new ArgumentOutOfRangeException(
            nameof(label), FormattableString.Invariant($"label is {label}; expected 0 to {Classes - 1}")),
    };

    /// <summary>What image number <paramref name="number"/> of a stream shows.</summary>
    public Scene SceneAt(RandomStream random, long number) => Draw(random, number, new bool[Pixels], new bool[Pixels]);

    /// <summary>Draws images number <paramref name="first"/>, first + 1, … of a stream, one a row.</summary>
    /// <param name="random">The stream; image i is a function of it and i alone.</param>
    /// <param name="first">Number of the first image.</param>
    /// <param name="images">Where the pixels go, (count, side · side).</param>
    /// <param name="labels">Where the classes go, one for each row.</param>
    /// <exception cref="ArgumentException">When shapes do not fit.</exception>
    public void Fill(RandomStream random, long first, Matrix<float> images, Span<int> labels)
    {
        Require.Shape(images, labels.Length, Pixels);
        bool[] behind = new bool[Pixels], before = new bool[Pixels];
        for (var i = 0; i < labels.Length; i++)
        {
            var scene = Draw(random, first + i, behind, before);
            labels[i] = scene.Label;
            var levels = scene.Greys.Select(grey => (float)((grey - MeanGrey) / Math.Sqrt(VarianceOfGrey))).ToArray();
            var pixels = images.Row(i);
            for (var p = 0; p < pixels.Length; p++) pixels[p] = before[p] ? levels[^1] : behind[p] ? levels[1] : levels[0];
        }
    }

    /// <summary>The first images of a stream.</summary>
    public Dataset Draw(RandomStream random, int count)
    {
        var (images, labels) = (new Matrix<float>(count, Pixels), new int[count]);
        Fill(random, 0, images, labels);
        return new("Shapeset-3×2", "Glorot and Bengio 2010, section 2.1; drawn by this project", images, labels, Classes);
    }

    /// <summary>One image, and which pixels its objects cover; without a second object nothing is in front.</summary>
    Scene Draw(RandomStream random, long number, bool[] behind, bool[] before)
    {
        var image = random.Child(number);
        var label = image.Choice(Class, Classes);
        var kinds = KindsOf(label);
        if (image.Choice(Order, 2) == 1) kinds = [.. kinds.Reverse()];

        var (attempt, area) = (0L, 0);
        PlacedShape first;
        do
        {
            first = ShapeDraw.Of(kinds[0], image.Child(attempt++));
            area = first.Rasterize(Side, behind);
        }
        while (area < LeastShare * Pixels);

        if (kinds.Count == 1)
        {
            before.AsSpan().Clear();
            return new(label, [first], Greys(image, 2));
        }

        PlacedShape second;
        do second = ShapeDraw.Of(kinds[1], image.Child(attempt++));
        while (second.Rasterize(Side, before) < LeastShare * Pixels || 2 * Overlap(behind, before) > area);
        return new(label, [first, second], Greys(image, 3));
    }

    /// <summary>Uniform on (0, 1) given the contrast: uniform on what is left of it, then each a step above those below.</summary>
    static double[] Greys(RandomStream image, int count)
    {
        double[] free = [.. Enumerable.Range(0, count).Select(k => (1 - Contrast * (count - 1)) * image.Uniform(FirstGrey + k))];
        return [.. free.Select(grey => grey + Contrast * free.Count(other => other < grey))];
    }

    static int Overlap(ReadOnlySpan<bool> first, ReadOnlySpan<bool> second)
    {
        var count = 0;
        for (var p = 0; p < first.Length; p++)
        {
            if (first[p] && second[p]) count++;
        }

        return count;
    }
}
