using FsCheck;
using FsCheck.Xunit;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Properties.Sweeps;

/// <summary>Shards part the cells: each cell has one shard and one turn.</summary>
public sealed class ShardProperties
{
    [Property]
    public void EveryCellHasOneShard(byte cells, byte more)
    {
        var of = 1 + (more % 40);
        Shard[] shards = [.. Enumerable.Range(0, of).Select(number => new Shard(number, of))];
        var taken = shards.SelectMany(shard => Enumerable.Range(0, (int)shard.Turns(cells)).Select(turn => (Cell: shard.Cell(turn), shard.Number))).ToList();
        Assert.Equal(Enumerable.Range(0, cells).Select(cell => (long)cell), taken.Select(each => each.Cell).Order());
        Assert.All(taken, each => Assert.Equal(each.Number, Shard.NumberOf(each.Cell, of)));
    }

    [Property]
    public void AShardsCellsAscendAndAreItsShare(ushort cells, byte more)
    {
        var of = 1 + (more % 40);
        var shard = new Shard(more % of, of);
        Assert.InRange(shard.Turns(cells), cells / of, (cells / of) + 1);
        Assert.All(Enumerable.Range(0, 50), turn => Assert.InRange(shard.Cell(turn), (long)turn * of, ((turn + 1L) * of) - 1));
    }

    /// <summary>Cells that are slow because of the last axis, of as many values as there are shards, are shared out all the same.</summary>
    [Fact]
    public void NoShardGetsOneValueOfAnAxis()
    {
        const int of = 10;
        var values = Enumerable.Range(0, 1000).CountBy(turn => new Shard(3, of).Cell(turn) % of).ToList();
        Assert.Equal(of, values.Count);
        Assert.All(values, value => Assert.InRange(value.Value, 50, 150));
    }
}
