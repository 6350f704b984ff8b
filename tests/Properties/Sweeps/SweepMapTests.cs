using System.Text;
using InitStudy.Experiments;
using InitStudy.Harness;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Properties.Sweeps;

/// <summary>Sweeps that the site shows: their tables are what the program measures and `merge` writes.</summary>
public sealed class SweepMapTests
{
    static readonly string[] Shown = ["initial-gradients", "rates", "trainability"];

    /// <summary>Sweeps with a table.</summary>
    public static TheoryData<string> Ids => [.. Shown];

    static SweepMap Map(string id) => SweepMap.Published(Chapter.Catalog).Single(map => map.Sweep.Id == id);

    static SweepMap Read(string csv)
    {
        using var table = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return SweepMap.Read(new WordSweep(), table);
    }

    [Fact]
    public void TheseAreShown() => Assert.Equal(Shown, SweepMap.Published(Chapter.Catalog).Select(map => map.Sweep.Id));

    /// <summary>The cheapest cells, measured again: those of the shallowest or narrowest networks.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void CellsHaveTheValuesThatAreMeasuredToday(string id)
    {
        var map = Map(id);
        Assert.All(map.Results.Take(2), result => Assert.Equal(map.Sweep.Measure(result.Cell, map.Sweep.PinnedRoot), result.Values));
    }

    /// <summary>The arguments that the page prints measure this grid.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void TheCommandMeasuresTheGrid(string id)
    {
        var map = Map(id);
        var whole = !map.Arguments.Contains("--points", StringComparison.Ordinal);
        Assert.Equal((whole ? map.Sweep.Grid : map.Sweep.Coarser(map.Sweep.Grid, (int)map.Grid.Count)).Hash, map.Grid.Hash);
        Assert.StartsWith($"sweep {id} ", map.Arguments, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void FindingsHold(string id) =>
        Assert.All(Map(id).Exhibits.SelectMany(exhibit => exhibit.Findings), finding => Assert.True(finding.Holds, finding.Statement));

    [Fact]
    public void ATableIsReadBack()
    {
        var map = Read("word,number,length\na,0.5,1\na,2,3\nbb,0.5,-1E-05\nbb,2,Infinity\n");
        Assert.Equal(["word=a number=0.5", "word=a number=2", "word=bb number=0.5", "word=bb number=2"], map.Results.Select(result => result.Cell.Key));
        Assert.Equal([1, 3, -1e-5, double.PositiveInfinity], map.Results.Select(result => result.Values[0]));
    }

    [Theory]
    [InlineData("word,length\na,1\n", "has columns word, length; expected word, number, length")]
    [InlineData("word,number,length\na,1\n", "has a row of 2 columns; expected 3")]
    [InlineData("word,number,length\na,1,1\nb,2,1\n", "has 2 rows; expected every one of 4 cells once")]
    [InlineData("word,number,length\na,1,1\nb,2,1\na,2,1\nb,1,1\n", "has row b,2; expected word=a number=2")]
    [InlineData("word,number,length\na,1,x\n", "has 'x'; expected a number")]
    public void AWrongTableIsNamed(string csv, string message) => Assert.Equal(
        $"table of sweep 'word-sweep' {message}", Assert.Throws<InputException>(() => Read(csv)).Message);
}
