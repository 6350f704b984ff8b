using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Checking;

/// <summary>What is kept of a tensor is what LINQ finds in all of its values, however they come in pieces.</summary>
public sealed class SummaryBuilderTests
{
    [Theory]
    [InlineData(1, 100)]
    [InlineData(100, 1)]
    [InlineData(7, 9)]
    [InlineData(300, 70)]
    [InlineData(70, 300)]
    [InlineData(3, 9000)]
    [InlineData(20000, 2)]
    public void TheSummaryIsThatOfAllValues(int rows, int columns)
    {
        var root = FreshRoot.Draw();
        var values = new double[rows * columns];
        RandomStream.Root(root).FillNormal(0, values);
        for (var i = 0; i < values.Length; i++) values[i] = Math.Round(1024 * values[i]); // so that every sum is exact
        var summary = SummaryBuilder.Of(new TensorOfValues(values, 1 + (int)(root % 1000)), columns, new(52)).Summary!;

        Assert.Equal(values.Chunk(columns).Select(Moments), summary.Rows);
        Assert.Equal(Enumerable.Range(0, columns).Select(j => Moments([.. values.Where((_, i) => i % columns == j)])), summary.Columns);
        Assert.Equal(Moments(values), summary.All);
        Assert.All(summary.Looks, look => Assert.Equal(Moments(values[..(int)look.Count]), look));
        Assert.Equal((values.Min(), values.Max(), values.Sum(Math.Abs)), (summary.Smallest, summary.Greatest, summary.SumOfMagnitudes));
        Assert.Equal(values.Take(summary.Start.Values.Length).Select(x => (float)x), summary.Start.Values);
        Assert.Equal(
            Enumerable.Range(0, summary.StartOfTransposed.Values.Length).Select(i => (float)values[i % rows * columns + i / rows]),
            summary.StartOfTransposed.Values);
        Assert.Equal(Math.Min(values.Length, 1 << 14), summary.Start.Values.Length);
    }

    static SampleMoments Moments(double[] x) => new(x.Length, x.Sum(), x.Sum(value => value * value), x.Max(Math.Abs));
}
