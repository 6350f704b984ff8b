namespace InitStudy.Harness.Sweeps;

/// <summary>What the shards of a sweep agree on.</summary>
/// <param name="Sweep">The sweep.</param>
/// <param name="Points">Cells of a coarser grid, or none for the whole one.</param>
/// <param name="Seed">Root seed.</param>
sealed record SweepPlan(Sweep Sweep, int? Points, ulong Seed)
{
    /// <summary>The cells.</summary>
    public Grid Grid { get; } = Points is { } points ? Sweep.Coarser(points) : Sweep.Grid;
}
