namespace InitStudy.Properties.Allocations;

/// <summary>A step, and the case that it was made from.</summary>
/// <param name="Text">The case.</param>
/// <param name="Make">Makes the step from the beginning, such as that of an untrained network.</param>
sealed record StepCase(string Text, Func<Action> Make)
{
    const int First = 2, Measured = 10;

    /// <summary>What the later steps allocate in all, on any thread.</summary>
    /// <remarks>The first steps may: of room that is kept from step to step.</remarks>
    public long Bytes()
    {
        var step = Make();
        for (var t = 0; t < First; t++) step();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var t = 0; t < Measured; t++) step();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
