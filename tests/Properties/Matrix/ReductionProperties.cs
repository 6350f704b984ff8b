using System.Numerics;
using FsCheck;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Matrix;

/// <summary>
/// Sums have the documented order: lanes i mod 8 in chunks of 4096, lanes in a tree, chunks in a row.
/// </summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class ReductionProperties
{
    static readonly int[] Lengths = [0, 1, 2, 7, 8, 9, 100, 4095, 4096, 4097, 4100, 8192, 8193, 12_345];

    [Property(MaxTest = 5)]
    public void SumIsTheDocumentedTree(Seed seed) => OnLengths(seed, (x, _) =>
        Assert.Equal(Tree(x), Reduction.Sum<double>(x)));

    [Property(MaxTest = 5)]
    public void SumOfMagnitudesIsTheDocumentedTree(Seed seed) => OnLengths(seed, (x, _) =>
        Assert.Equal(Tree(x.Select(Math.Abs)), Reduction.SumOfMagnitudes<double>(x)));

    [Property(MaxTest = 5)]
    public void SumOfSquaresIsTheDocumentedTree(Seed seed) => OnLengths(seed, (x, _) =>
    {
        var expected = Tree(x.Select(value => value * value));
        Assert.Equal(expected, Reduction.SumOfSquares<double>(x));
        Assert.Equal(Math.Sqrt(expected), Reduction.Norm<double>(x));
    });

    [Property(MaxTest = 5)]
    public void DotIsTheDocumentedTree(Seed seed) => OnLengths(seed, (x, y) =>
        Assert.Equal(Tree(x.Zip(y, (a, b) => a * b)), Reduction.Dot<double>(x, y)));

    [Property(MaxTest = 5)]
    public void SinglePrecisionIsSummedInDouble(Seed seed) => OnLengths(seed, (x, y) =>
    {
        float[] a = [.. x.Select(value => (float)value)], b = [.. y.Select(value => (float)value)];
        Assert.Equal(Tree(a.Select(value => (double)value)), Reduction.Sum<float>(a));
        Assert.Equal(Tree(a.Select(value => (double)value * value)), Reduction.SumOfSquares<float>(a));
        Assert.Equal(Tree(a.Zip(b, (p, q) => (double)p * q)), Reduction.Dot<float>(a, b));
    });

    [Property(MaxTest = 5)]
    public void ExtremesAreThoseOfTheSortedNumbers(Seed seed) => OnLengths(seed, (x, _) =>
    {
        double[] sorted = [.. x.Order()];
        var expected = sorted.Length > 0 ? (sorted[0], sorted[^1]) : (double.PositiveInfinity, double.NegativeInfinity);
        Assert.Equal(expected, Reduction.Extremes(x));
    });

    [Property]
    public void SumsOfWholeNumbersAreExact(short[] numbers)
    {
        double[] x = [.. numbers.Select(n => (double)n)];
        Assert.Equal(numbers.Sum(n => (long)n), Reduction.Sum<double>(x));
        Assert.Equal(numbers.Sum(n => (long)n * n), Reduction.SumOfSquares<double>(x));
    }

    /// <summary>2²⁴ + 1 is no float: in single precision ten ones beside it would be lost, or rounded.</summary>
    [Fact]
    public void NothingIsLostBesideALargeFloat()
    {
        const int large = 1 << 24;
        float[] x = [large, .. Enumerable.Repeat(1f, 10)], roots = [1 << 12, .. Enumerable.Repeat(1f, 10)];
        Assert.Equal(large + 10, Reduction.Sum<float>(x));
        Assert.Equal(large + 10, Reduction.SumOfMagnitudes<float>(x));
        Assert.Equal(large + 10, Reduction.SumOfSquares<float>(roots));
        Assert.Equal(large + 10, Reduction.Dot<float>(roots, roots));
        Assert.Equal(Math.Sqrt(large + 10), Reduction.Norm<float>(roots));
    }

    [Fact]
    public void LengthsThatDifferAreNamed() => Failure.Names(
        () => Reduction.Dot<double>(new double[3], new double[4]), "y.Length is 4", "expected 3");

    static double Tree(IEnumerable<double> terms)
    {
        var total = 0.0;
        foreach (var chunk in terms.Chunk(4096))
        {
            double Lane(int lane) => chunk.Where((_, i) => i % 8 == lane).Aggregate(0.0, (sum, term) => sum + term);
            total += ((Lane(0) + Lane(4)) + (Lane(2) + Lane(6))) + ((Lane(1) + Lane(5)) + (Lane(3) + Lane(7)));
        }

        return total;
    }

    static void OnLengths(Seed seed, Action<double[], double[]> law)
    {
        double[] Elements(string name) =>
            new Block<double>(1, Lengths[^1], 0, special: false, seed.Stream.Child(name)).View.Values.ToArray();
        var (x, y) = (Elements("x"), Elements("y"));
        foreach (var length in Lengths) law(x[..length], y[..length]);
    }
}
