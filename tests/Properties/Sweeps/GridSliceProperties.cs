using FsCheck.Xunit;
using InitStudy.Harness;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Sweeps;

/// <summary>A grid with fewer values on some axes: the cells with these values, in the grid's order.</summary>
public sealed class GridSliceProperties
{
    static readonly string[] Names = ["plain", "with, comma", "a=b&c", "100 %", "µP", "%2C", "+"];

    static readonly Grid Odd = new(new Axis("name, of = all", Names), Axis.Range("number", 1, 20));

    [Property]
    public void ItHasTheCellsWithTheseValues(ulong seed)
    {
        var random = RandomStream.Root(seed);
        var grid = new Grid([.. Enumerable.Range(0, 3).Select(a => Axis.Range($"axis{a}", 0, random.Choice(a, 6)))]);
        var kept = grid.Axes.Select((axis, a) =>
            random.Child(a).Permutation(axis.Values.Count).Take(1 + random.Child(a).Choice(100, axis.Values.Count)).ToList()).ToList();
        var slice = GridSlice.Parse(grid, [.. random.Permutation(3).Select(a => $"axis{a}={string.Join(',', kept[a])}")], "terms");
        Assert.Equal(
            Keys(grid, cell => kept.Index().All(axis => axis.Item.Contains((int)cell[$"axis{axis.Index}"]))), Keys(slice.Grid, _ => true));
        Assert.Equal(slice.Grid.Hash, GridSlice.Parse(grid, Terms(slice), "terms").Grid.Hash);
    }

    /// <summary>One word of ASCII without the space that ends it in a journal's header.</summary>
    [Fact]
    public void NamesOfAnyLettersAreReadBack()
    {
        for (var some = 1; some < 1 << Names.Length; some++)
        {
            var names = Names.Where((_, i) => (some >> i & 1) == 1).ToList();
            var slice = GridSlice.Parse(Odd, [$"{Uri.EscapeDataString("name, of = all")}={string.Join(',', names.Select(Uri.EscapeDataString))}"], "terms");
            Assert.Equal(names, slice.Grid.Axes[0].Labels!);
            Assert.All(slice.Text, letter => Assert.InRange(letter, '!', '~'));
            Assert.Equal(slice.Grid.Hash, GridSlice.Parse(Odd, Terms(slice), "terms").Grid.Hash);
        }
    }

    /// <summary>As a user writes them: only what divides terms is escaped.</summary>
    [Fact]
    public void LettersNeedNoEscape() => Assert.Equal(["plain", "µP"], GridSlice.Parse(Odd, ["name%2C of %3D all=µP,plain"], "terms").Grid.Axes[0].Labels!);

    [Fact]
    public void AllValuesAreTheWholeGrid() => Assert.Equal("", GridSlice.Parse(Odd, [$"number={string.Join(',', Odd.Axes[1].Values)}"], "terms").Text);

    [Theory]
    [InlineData("number", "is 'number'; expected AXIS=VALUE[,VALUE...]"), InlineData("", "is ''; expected AXIS"), InlineData("number=1=2", "is 'number=1=2'")]
    [InlineData("numbers=1", "has axis 'numbers'; expected one of name, of = all, number"), InlineData("=1", "has axis ''")]
    [InlineData("number=21", "has number '21'; expected one of 20 values from 1 to 20"), InlineData("number=", "has number ''"), InlineData("number=1,", "has number ''")]
    [InlineData("number=01", "has number '01'"), InlineData("number=1,2,1", "has number '1' twice; expected each value once")]
    [InlineData("number=1 number=2", "has axis 'number' twice; expected each axis once")]
    [InlineData("name%2C%20of%20%3D%20all=plane", "has name, of = all 'plane'; expected one of plain, with, comma, ")]
    public void WrongTermsAreNamed(string terms, string message) => Assert.StartsWith(
        $"--only {message}", Assert.Throws<InputException>(() => GridSlice.Parse(Odd, terms.Split(' '), "--only")).Message, StringComparison.Ordinal);

    [Fact]
    public void OfManyNamesTheNearestIsSuggested()
    {
        var grid = new Grid(new Axis("name", [.. Enumerable.Range(0, 20).Select(i => new string((char)('a' + i), 9))]));
        Assert.Equal(
            "--only has name 'ccccccccd'; expected one of 20 values from aaaaaaaaa to ttttttttt; did you mean 'ccccccccc'?",
            Assert.Throws<InputException>(() => GridSlice.Parse(grid, ["name=ccccccccd"], "--only")).Message);
    }

    /// <summary>A line of a journal has at most 16,384 characters, and the header must be read again.</summary>
    [Fact]
    public void ATextThatNoJournalHoldsIsRefused()
    {
        var grid = new Grid(Axis.Range("case", 10_000, 19_999));
        string Term(int count) => $"case={string.Join(',', Enumerable.Range(10_000, count))}";
        Assert.Equal(2499, GridSlice.Parse(grid, [Term(2499)], "--only").Grid.Count);
        Assert.Contains(
            "--only has 15004 characters; expected at most 15000",
            Assert.Throws<InputException>(() => GridSlice.Parse(grid, [Term(2500)], "--only")).Message, StringComparison.Ordinal);
    }

    static string[] Terms(GridSlice slice) => slice.Text.Split('&', StringSplitOptions.RemoveEmptyEntries);

    static IEnumerable<string> Keys(Grid grid, Func<Cell, bool> some) =>
        Enumerable.Range(0, (int)grid.Count).Select(i => grid[i]).Where(some).Select(cell => cell.Key);
}
