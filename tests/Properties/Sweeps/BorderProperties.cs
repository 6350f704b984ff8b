using FsCheck.Xunit;
using InitStudy.Experiments;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Activations;

namespace InitStudy.Properties.Sweeps;

/// <summary>The border in a map of trainability is found where it was put.</summary>
public sealed class BorderProperties
{
    [Property]
    public void TheThresholdIsAsGoodAsAnyOther(byte[] places, byte[] yes)
    {
        var points = places.Zip(yes, (place, y) => ((double)(place % 16), (double)(y % 4), 3 + (double)(y % 2))).ToList();
        if (points.Count == 0) return;
        double Right(double threshold) => points.Sum(point => point.Item1 <= threshold ? point.Item2 : point.Item3 - point.Item2) / points.Sum(point => point.Item3);
        var best = BestThreshold.Of(points.Select(point => (point.Item1, point.Item2, point.Item3)));
        var highest = Enumerable.Range(-1, 18).Max(place => Right(place + 0.5));
        Assert.Equal(highest, best.Right, 12);
    }

    /// <summary>Networks that are trainable to exactly five depth scales, or to exactly 30 layers.</summary>
    [Theory, InlineData(true), InlineData(false)]
    public void FindingsFollowTheBorder(bool byDepthScale)
    {
        var sweep = Chapter.Catalog.Sweeps.Single(each => each.Id == "trainability");
        var grid = sweep.Coarser(sweep.Grid, 400);
        double Border(double variance) => byDepthScale ? 5 * new CorrelationMap(new MeanField(new Tanh(), variance, 0.05)).DepthScale() : 30;
        var borders = grid.Axes[0].Values.ToDictionary(variance => variance, Border);
        var results = Enumerable.Range(0, (int)grid.Count).Select(i => grid[i])
            .Select(cell => new CellResult(cell, [cell["depth"] <= borders[cell["weight-variance"]] ? 0.9 : 0.1]));
        var findings = sweep.Exhibits(grid, results)[0].Findings;
        if (byDepthScale) Assert.All(findings, finding => Assert.True(finding.Holds, finding.Statement));
        else Assert.False(findings[2].Holds, findings[2].Statement);
    }
}
