using FsCheck.Xunit;
using InitStudy.Experiments;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Sweeps;

/// <summary>Grids of all combinations, and coarser ones with some of their cells.</summary>
public sealed class GridProperties
{
    /// <summary>Every sweep of the chapter.</summary>
    public static TheoryData<string> Sweeps => [.. Chapter.Catalog.Sweeps.Select(sweep => sweep.Id)];

    [Fact]
    public void CellsAreCountedWithTheLastAxisFastest()
    {
        var grid = new Grid(Axis.Range("a", 1, 2), new Axis("b", ["x", "y", "z"]));
        Assert.Equal(["a=1 b=x", "a=1 b=y", "a=1 b=z", "a=2 b=x", "a=2 b=y", "a=2 b=z"], Enumerable.Range(0, 6).Select(i => grid[i].Key));
        Assert.Equal((2.0, 1.0, "y"), (grid[4]["a"], grid[4]["b"], grid[4].Text("b")));
        Assert.Throws<ArgumentOutOfRangeException>(() => grid[6]);
        Assert.Throws<ArgumentException>(() => grid[0]["c"]);
    }

    [Property]
    public void ACoarserGridHasSomeOfTheCells(byte first, byte second, byte most)
    {
        var grid = new Grid(Axis.Range("a", 1, 1 + (first % 12)), Axis.Range("b", 1, 1 + (second % 12)));
        var coarse = grid.Thinned(1 + most);
        Assert.InRange(coarse.Count, 1, Math.Min(1 + most, grid.Count));
        Assert.True(4 * coarse.Count >= Math.Min(1 + most, grid.Count));
        HashSet<string> Keys(Grid of) => [.. Enumerable.Range(0, (int)of.Count).Select(i => of[i].Key)];
        Assert.Subset(Keys(grid), Keys(coarse));
    }

    [Fact]
    public void GridsOfOtherNamesOrValuesHaveOtherHashes()
    {
        Grid[] grids =
        [
            new(Axis.Range("a", 1, 2)), new(Axis.Range("b", 1, 2)), new(Axis.Range("a", 1, 3)), new(Axis.Range("a", 1, 2), Axis.Range("b", 1, 2)),
            new(new Axis("a", ["1", "x"])),
        ];
        Assert.All(grids.CountBy(grid => grid.Hash), count => Assert.Equal(1, count.Value));
        Assert.Equal(new Grid(Axis.Range("a", 1, 2)).Hash, grids[0].Hash);
    }

    /// <summary>Their cells would have one key, and one row in the table.</summary>
    [Fact]
    public void TwoValuesOfOneNameAreRefused()
    {
        Assert.Throws<ArgumentException>(() => new Axis("a", ["x", "y", "x"]));
        Assert.Throws<ArgumentException>(() => new Axis("a", [1.0, 2.0, 1.0]));
    }

    [Theory, MemberData(nameof(Sweeps))]
    public void ASweepIsNamedLikeItsFile(string id)
    {
        var sweep = Chapter.Catalog.Sweeps.Single(each => each.Id == id);
        Assert.Equal(id, KebabCase.Of(sweep.GetType().Name));
        Assert.Equal("InitStudy.Experiments.Sweeps", sweep.GetType().Namespace);
    }

    [Theory, MemberData(nameof(Sweeps))]
    public void ACoarserSweepHasAboutAsManyCellsAsAsked(string id)
    {
        var sweep = Chapter.Catalog.Sweeps.Single(each => each.Id == id);
        Assert.All([1, 12, 100, 500], points => Assert.InRange(sweep.Coarser(sweep.Grid, points).Count, (points + 3) / 4, points));
    }

    /// <summary>The same cell of a coarser grid.</summary>
    [Fact]
    public void ACellIsAFunctionOfItsKey()
    {
        var sweep = Chapter.Catalog.Sweeps.Single(each => each.Id == "initial-gradients");
        var coarse = sweep.Coarser(sweep.Grid, 3)[1];
        var fine = Enumerable.Range(0, (int)sweep.Grid.Count).Select(i => sweep.Grid[i]).First(cell => cell.Key == coarse.Key);
        Assert.Equal(sweep.Measure(coarse, 5UL), sweep.Measure(fine, 5UL));
        Assert.NotEqual(sweep.Measure(coarse, 5UL), sweep.Measure(coarse, 6UL));
    }
}
