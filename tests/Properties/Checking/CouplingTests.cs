using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Checking;

/// <summary>How much two tensors have to do with each other is what LINQ finds in as many first values as both have.</summary>
public sealed class CouplingTests
{
    const double Deviation = 0.3;

    [Theory]
    [InlineData(12, 30, 12, 30)]
    [InlineData(12, 30, 40, 25)]
    [InlineData(40, 25, 12, 30)]
    [InlineData(200, 100, 10, 10)]
    [InlineData(200, 100, 150, 130)]
    public void TheOrderWithTheMostEvidenceCounts(int rows, int columns, int otherRows, int otherColumns)
    {
        var root = RandomStream.Root(FreshRoot.Draw());
        var (a, b) = (Drawn(root, "a", rows, columns), Drawn(root, "b", otherRows, otherColumns));
        var count = Math.Min(1 << 14, Math.Min(a.Length, b.Length));

        var expected = (
            from first in new[] { (Order: false, Values: a), (Order: true, Values: Transposed(a, columns)) }
            from second in new[] { (Order: false, Values: b), (Order: true, Values: Transposed(b, otherColumns)) }
            let x = first.Values.Take(count).Select(value => (double)(float)value).ToList()
            let y = second.Values.Take(count).Select(value => (double)(float)value).ToList()
            let product = x.Zip(y, (p, q) => p * q).Sum()
            select (
                Nats: product * product / (2 * Deviation * Deviation * y.Sum(q => q * q)) - Elementary.Log(2),
                Correlation: product / Math.Sqrt(x.Sum(p => p * p) * y.Sum(q => q * q)),
                Transposed: first.Order != second.Order)).MaxBy(order => order.Nats);

        var found = Coupling.Of(Summary(a, columns), Summary(b, otherColumns), Deviation);
        Assert.Equal(expected.Nats, found.Nats, 1e-9);
        Assert.Equal(expected.Correlation, found.Correlation, 1e-12);
        Assert.Equal((expected.Transposed, count), (found.Transposed, found.Count));
    }

    static double[] Drawn(RandomStream root, string name, int rows, int columns)
    {
        var values = new double[rows * columns];
        root.Child(name).FillNormal(0, values);
        return [.. values.Select(value => Deviation * value)];
    }

    static double[] Transposed(double[] values, int columns) =>
        [.. Enumerable.Range(0, values.Length).OrderBy(i => i % columns).Select(i => values[i])];

    static TensorSummary Summary(double[] values, int columns) =>
        SummaryBuilder.Of(new TensorOfValues(values, 1000), columns, new(52)).Summary!;
}
