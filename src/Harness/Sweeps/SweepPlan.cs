namespace InitStudy.Harness.Sweeps;

/// <summary>What the shards of a sweep agree on.</summary>
/// <param name="Sweep">The sweep.</param>
/// <param name="Cases">Cases of each hypothesis, or none for the sweep's own number.</param>
/// <param name="Slice">The values of its axes that are measured.</param>
/// <param name="Points">Cells of a coarser grid of these, or none for all of them.</param>
/// <param name="Seed">Root seed.</param>
sealed record SweepPlan(Sweep Sweep, int? Cases, GridSlice Slice, int? Points, ulong Seed)
{
    /// <summary>A million cases of each hypothesis: an axis is held in memory.</summary>
    public const int MostCases = 1_000_000;

    /// <summary>The cells.</summary>
    public Grid Grid { get; } = Points is { } points ? Sweep.Coarser(Slice.Grid, points) : Slice.Grid;

    /// <summary>The plan that options or a journal's header name.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="seed">Root seed.</param>
    /// <param name="cases">Cases of each hypothesis, or none.</param>
    /// <param name="only">Terms of a <see cref="GridSlice"/>.</param>
    /// <param name="points">Cells of a coarser grid, or none.</param>
    /// <param name="source">What stands before a field's name in errors.</param>
    /// <exception cref="InputException">When the sweep has no cases, or not these values.</exception>
    public static SweepPlan Of(Sweep sweep, ulong seed, int? cases = null, IReadOnlyList<string>? only = null, int? points = null, string source = "--")
    {
        var whole = cases is not { } count ? sweep.Grid : sweep.WithCases(count) ?? throw new InputException(
            $"{source}{JournalHeader.CasesField} is {count}; expected none, since sweep '{sweep.Id}' measures no cases of hypotheses");
        return new(sweep, cases, GridSlice.Parse(whole, only ?? [], $"{source}{JournalHeader.OnlyField}"), points, seed);
    }
}
