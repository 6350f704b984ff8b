using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Sweeps;

/// <summary>One part of a grid, for one process.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Of">How many parts there are.</param>
/// <remarks>
/// Of every <c>Of</c> cells in a row each shard has one, by a rotation that is random but fixed: whatever axis makes cells
/// slow, no shard gets more than its share of them.
/// </remarks>
public sealed record Shard(int Number, int Of)
{
    /// <summary>The largest number of parts: each is a file, and a merge opens all that have cells.</summary>
    internal const int Most = 1_000_000;

    static readonly RandomStream Rotations = RandomStream.Root(0).Child("shards");

    /// <summary>The cell whose turn it is, turns counted from 0: cells ascend.</summary>
    public long Cell(long turn) => (turn * Of) + ((Number + Rotation(turn, Of)) % Of);

    /// <summary>How many of a grid's cells are its own.</summary>
    public long Turns(long cells) => (cells / Of) + (Cell(cells / Of) < cells ? 1 : 0);

    /// <summary>The number of the shard that a cell belongs to.</summary>
    public static int NumberOf(long cell, int of) => (int)(((cell % of) + of - Rotation(cell / of, of)) % of);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"shard {Number} of {Of}");

    static int Rotation(long block, int of) => Rotations.Choice(block, of);
}
