using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Checking;

/// <summary>The counts below every edge of a histogram are those of the values themselves, before and after empty bins are given back.</summary>
public sealed class HistogramTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void CountsBelowAnEdgeAreThoseOfTheValues(bool trimmed)
    {
        var values = new double[500];
        RandomStream.Root(FreshRoot.Draw()).FillNormal(0, values);
        for (var i = 0; i < values.Length; i++) values[i] = (float)values[i];
        var histogram = new Histogram();
        histogram.Add(values);
        if (trimmed) histogram.Trim();

        Assert.Equal(values.Length, histogram.Count);
        var edges = histogram.Cumulative().ToList();
        Assert.Equal((0, values.Length), (edges[0].Below, edges[^1].Below));
        // A bin of negative values ends with its edge, one of positive values begins with it.
        Assert.All(edges, edge => Assert.Equal(
            values.Count(x => edge.Sign < 0 ? x <= -Histogram.Edge(edge.Bin) : x < Histogram.Edge(edge.Bin)), edge.Below));
    }
}
